import * as v from 'valibot';
import { isRecord } from '../../base/json.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Command } from '../../kernel/terms/message.ts';
import { commandShape } from '../../live/move-shape.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import { pathOf } from '../run/check-setup.ts';

/** A search that sends more than that is never done. */
export const searchCommandsMax = 8;

/** One command as JSON, or a list of them; the failure is a sentence. What it goes to, its type says. */
export function readCommands(scenario: Scenario, text: string): Result<readonly Command[], string> {
  const json = readJson(text);
  if (!json.ok) return json;
  const list: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  if (list.length > searchCommandsMax)
    return fail(`at most ${searchCommandsMax} commands, came ${list.length}`);
  const commands: Command[] = [];
  for (const one of list) {
    const command = readCommand(scenario, one);
    if (!command.ok) return command;
    commands.push(command.value);
  }
  return succeed(commands);
}

function readCommand({ commands }: Scenario, value: unknown): Result<Command, string> {
  if (!isRecord(value))
    return fail(`a command is a record such as ${example}, came ${JSON.stringify(value)}`);
  const { type } = value;
  const schema = commands.find((one) => one.type === type);
  if (schema === undefined) {
    const known = commands.map((one) => one.type).join(', ');
    const name = type === undefined ? 'without a type' : JSON.stringify(type);
    return fail(`no command ${name}, but ${known}`);
  }
  const whole = { aggregateType: schema.aggregateType, data: {}, ...value };
  const parsed = v.safeParse(commandShape(commands), whole);
  if (parsed.success) return succeed(parsed.output as Command);
  const [issue] = parsed.issues;
  return fail(`${pathOf(issue, schema.type)}: ${issue.message}`);
}

const example = '{"type": "ApproveOrder", "aggregateId": "order-1", "data": {}}';

function readJson(text: string): Result<unknown, string> {
  const read = parseJson(text);
  return read.ok ? read : fail(`not JSON: ${read.failure}`);
}

/** The failure says what is in the way, as whoever reads it says it. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return succeed(JSON.parse(text) as unknown);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
