import { present } from '../../base/assert.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import { foldAlong } from '../run/fold-along.ts';
import { foldSequence } from './fold-sequence.ts';
import type { SequenceOfRun } from './sequence.ts';

/** The sequence of a run's entries, and of those that come after; what is known of them already is not read again. */
export function followSequence(): (entries: readonly TraceEntry[]) => SequenceOfRun {
  let current: readonly TraceEntry[] = [];
  const at = foldAlong(
    {
      length: () => current.length,
      entryAt: (number) => present(current[number - 1], `entry ${number}`),
      standingsAt: () => ({}),
    },
    foldSequence,
  );
  return (entries) => {
    current = entries;
    return at(entries.length);
  };
}
