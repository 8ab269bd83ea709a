import { readFile } from 'node:fs/promises';
import { hashOf, readAddress } from '../src/app/addresses.ts';
import { readCommands, searchCommandsMax } from '../src/app/explore/read-commands.ts';
import { readGoal } from '../src/app/explore/read-goal.ts';
import { type SharedRun } from '../src/app/run/shared-run.ts';
import { decodeRun, readRunText } from '../src/app/run/run-file.ts';
import { fail, succeed, type Result } from '../src/base/result.ts';
import type { Bounds } from '../src/explorer/question/bounds.ts';
import type { Command } from '../src/kernel/terms/message.ts';
import type { Goal } from '../src/scenarios/goals/goal.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import { textsOf } from '../src/i18n/languages.ts';
import { goalProblemText } from '../src/ui/goal/goal-text.ts';
import type { Scenario } from '../src/scenarios/form/scenario.ts';
import type { ExploreOptions } from './explore-words.ts';

/** What is asked beside the promises; null: what is usual. */
export type Question = {
  readonly commands: readonly Command[] | null;
  readonly goal: Goal | null;
  readonly bounds: Bounds;
};

/** Reads the commands and the goal, from where the words say; the failure is a sentence. */
export async function readQuestion(options: ExploreOptions): Promise<Result<Question, string>> {
  const { scenario, setup, sources, bounds, isCommandCountGiven } = options;
  const commands = await commandsOf(scenario, options);
  if (!commands.ok) return commands;
  const goalText = sources.goalFile === null ? succeed(sources.goal) : await textOf(sources.goalFile);
  if (!goalText.ok) return goalText;
  const goal = goalText.value === null ? succeed(null) : readGoal(scenario.define(setup), goalText.value);
  if (!goal.ok)
    return fail(
      `${sources.goalFile ?? '--goal'}: ${goalProblemText(goal.failure, textsOf(options.language))}`,
    );
  const all = commands.value?.length ?? bounds.commandCount;
  const commandCount = isCommandCountGiven ? bounds.commandCount : all;
  if (commandCount > all) return fail(`at most ${all} commands`);
  return succeed({ commands: commands.value, goal: goal.value, bounds: { ...bounds, commandCount } });
}

async function commandsOf(
  scenario: Scenario,
  { sources: { sends, commandsFile } }: ExploreOptions,
): Promise<Result<readonly Command[] | null, string>> {
  if (commandsFile !== null) return commandsIn(scenario, commandsFile);
  if (sends.length === 0) return succeed(null);
  const commands: Command[] = [];
  for (const text of sends) {
    const read = readCommands(scenario, text);
    if (!read.ok) return fail(`--send: ${read.failure}`);
    commands.push(...read.value);
  }
  return commands.length > searchCommandsMax
    ? fail(`at most ${searchCommandsMax} commands`)
    : succeed(commands);
}

/** A list of commands, or what a run has sent: its file, or its link. */
async function commandsIn(scenario: Scenario, source: string): Promise<Result<readonly Command[], string>> {
  const address = readAddress(hashOf(source));
  if (address.page === 'run') {
    const run = await decodeRun(address.data, scenarios);
    return run.ok ? commandsOfRun(scenario, run.value) : fail(`the link can't be read (${run.failure.part})`);
  }
  const text = await textOf(source);
  if (!text.ok) return text;
  if (/"format":\s*"replayground-run"/.test(text.value)) {
    const run = readRunText(text.value, scenarios);
    return run.ok
      ? commandsOfRun(scenario, run.value)
      : fail(`${source} can't be read (${run.failure.part})`);
  }
  const read = readCommands(scenario, text.value);
  return read.ok ? read : fail(`${source}: ${read.failure}`);
}

function commandsOfRun(scenario: Scenario, { setup, moves }: SharedRun): Result<readonly Command[], string> {
  if (setup.scenario !== scenario.id) return fail(`the run is about --scenario ${setup.scenario}`);
  const commands = moves.flatMap((move) => (move.kind === 'send' ? [move.command] : []));
  if (commands.length === 0) return fail('the run sends no command');
  return commands.length > searchCommandsMax
    ? fail(`at most ${searchCommandsMax} commands, and the run sends ${commands.length}`)
    : succeed(commands);
}

async function textOf(file: string): Promise<Result<string, string>> {
  try {
    return succeed(await readFile(file, 'utf8'));
  } catch {
    return fail(`${file} can't be read`);
  }
}
