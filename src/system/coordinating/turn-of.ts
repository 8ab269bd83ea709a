import type { JsonRecord } from '../../base/json.ts';
import type { Cause } from '../../kernel/terms/cause.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { ProcessManager } from './process-manager.ts';

/** What becomes true of an instance with a commit, by what it was before: it starts, also anew, or ends. */
export function turnOf(
  { type, hasEnded }: Pick<ProcessManager, 'type' | 'hasEnded'>,
  { id, version, state: before }: Pick<LoadedAggregate, 'id' | 'version' | 'state'>,
  after: JsonRecord,
  cause: Cause,
): readonly Fact[] {
  if (hasEnded === undefined) return [];
  const saga = { type, id };
  const isNew = version === 0;
  const wasRunning = !isNew && !hasEnded(before);
  const isRunning = !hasEnded(after);
  const facts: Fact[] = [];
  // One that comes to its end in its first step has started all the same.
  if (isNew || (isRunning && !wasRunning)) facts.push({ kind: 'saga-started', saga, cause });
  if (!isRunning && (isNew || wasRunning)) facts.push({ kind: 'saga-ended', saga });
  return facts;
}
