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
  { place, effective }: OutsideSystem,
  { intent, command }: Request,
  entry: string,
  option: string,
): Process<string | null> {
  const effect: Fact = { kind: 'outside-effect', system: place, intent, step: command.type };
  const facts = effective.includes(option) ? [effect] : [];
  const about = { command: command.type, aggregateId: command.aggregateId, option };
  const there = yield* rememberOnce(entry, about, facts);
  const before = there.ok ? there.value?.['option'] : undefined;
  return typeof before === 'string' ? before : null;
}
