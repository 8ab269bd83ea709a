import { emptyMap } from '../../../base/sorted-map.ts';
import type { Fold } from '../../run/fold-along.ts';
import { afterAsking } from './asked.ts';
import { afterCausing } from './causes.ts';
import { afterTaking } from './taken.ts';
import type { History } from './history.ts';
import { afterWriting } from './written.ts';

export const foldHistory: Fold<History> = {
  initial: {
    asked: {},
    used: {},
    written: {},
    causes: emptyMap(),
    applied: emptyMap(),
    taken: {},
  },
  add: (before, entry) =>
    [afterAsking, afterWriting, afterCausing, afterTaking].reduce(
      (state, add) => add(state, entry),
      afterUse(before, entry),
    ),
};

function afterUse(before: History, { from, to, op }: Parameters<typeof afterAsking>[1]): History {
  // What waits for nothing shared, and a crash, use nobody.
  const places = op === null ? [] : [from, ...(to === null ? [] : [to])];
  const fresh = places.filter((place) => before.used[place] === undefined);
  if (fresh.length === 0) return before;
  return { ...before, used: { ...before.used, ...Object.fromEntries(fresh.map((id) => [id, true])) } };
}
