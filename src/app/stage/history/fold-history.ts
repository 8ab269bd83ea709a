import { emptyMap } from '../../../base/sorted-map.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { Fold } from '../../run/fold-along.ts';
import { afterAsking } from './asked.ts';
import { afterCausing } from './causes.ts';
import { afterDirecting } from './rereading.ts';
import { afterTaking } from './taken.ts';
import type { History } from './history.ts';
import { afterWriting } from './written.ts';

export const foldHistory: Fold<History> = {
  initial: {
    asked: {},
    used: {},
    written: {},
    causes: emptyMap(),
    cleared: {},
    rereading: {},
    applied: emptyMap(),
    taken: {},
  },
  add: (before, entry) =>
    [afterAsking, afterWriting, afterCausing, afterTaking, afterDirecting].reduce(
      (state, add) => add(state, entry),
      afterUse(before, entry),
    ),
};

function afterUse(before: History, { from, to, op }: TraceEntry): History {
  // What waits for nothing shared, and a crash, use nobody.
  if (op === null || (isUsed(before, from) && (to === null || isUsed(before, to)))) return before;
  const places = to === null ? [from] : [from, to];
  return { ...before, used: { ...before.used, ...Object.fromEntries(places.map((id) => [id, true])) } };
}

const isUsed = ({ used }: History, place: PlaceId): boolean => used[place] !== undefined;
