import type { Fact } from '../../kernel/terms/fact.ts';
import type { Answer, Command, Request } from '../../kernel/terms/message.ts';
import { rememberOnce } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { OutsideSystem } from './outside-variant.ts';

/** It has been asked, and answers later: nothing has been done yet. */
export const received = ({ aggregateId }: Command): Answer => ({
  kind: 'accepted',
  aggregateId,
  version: 0,
});

/**
 * Does what was chosen, and writes it down in its own memory, in one instant; no transaction of anybody's includes
 * it. What stands there already stays, and is handed back as it was chosen; else null.
 */
export function* effectOutside(
  { place, effective, answer }: OutsideSystem,
  { intent, command }: Request,
  entry: string,
  option: string,
): Process<string | null> {
  const effect: Fact = { kind: 'outside-effect', system: place, intent, step: command.type };
  const said = answer(command, option);
  const facts: readonly Fact[] = [
    ...(effective.includes(option) ? [effect] : []),
    // What it is going to say is so from now on.
    ...('message' in said ? [{ kind: 'message-committed', message: said.message } as const] : []),
  ];
  const about = { command: command.type, aggregateId: command.aggregateId, option };
  const there = yield* rememberOnce(entry, about, facts);
  const before = there.ok ? there.value?.['option'] : undefined;
  return typeof before === 'string' ? before : null;
}
