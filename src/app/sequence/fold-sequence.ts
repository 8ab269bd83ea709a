import { added, emptyList } from './grown-list.ts';
import { emptyMap } from '../../base/sorted-map.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Fold } from '../run/fold-along.ts';
import { isFault } from '../verdicts/marks.ts';
import { arrowOf } from './arrow-of.ts';
import { countCopies } from './count-copies.ts';
import { markOf } from './mark-of.ts';
import type { Arrow, SequenceOfRun, SequenceRow } from './sequence.ts';
import { afterTransactions } from './transactions.ts';

/** Reads a run as a sequence diagram, move by move: each costs the same, however many came before. */
export const foldSequence: Fold<SequenceOfRun> = {
  initial: {
    rows: emptyList(),
    messages: emptyList(),
    transactions: emptyMap(),
    open: [],
    down: [],
    used: {},
    arrived: emptyMap(),
  },
  add: (before, entry, number) => {
    const plain = arrowOf(entry);
    const { arrow, arrived } =
      plain === null ? { arrow: null, arrived: before.arrived } : countCopies(before.arrived, plain, entry);
    const mark = markOf(entry);
    const { bars, ...transactions } = afterTransactions(before, entry, number);
    const down = downAfter(before.down, entry);
    const after = { ...before, ...transactions, arrived, down };
    const isDrawn = arrow !== null || mark !== null || bars.some(({ part }) => part !== 'goes-on');
    if (!isDrawn) return after;
    const row: SequenceRow = { number, arrow, mark, bars, down };
    return {
      ...after,
      rows: added(before.rows, row),
      messages: tellsMore(arrow, entry) ? added(before.messages, before.rows.length) : before.messages,
      used: usedAfter(before.used, row),
    };
  },
};

function downAfter(down: readonly PlaceId[], { move }: TraceEntry): readonly PlaceId[] {
  if (move.kind === 'recover') return down.filter((place) => place !== move.place);
  if (move.kind !== 'crash' && move.kind !== 'take-down') return down;
  return down.includes(move.place) ? down : [...down, move.place];
}

/** A statement is left out among messages, unless something went wrong with it or it is what others go by. */
function tellsMore(arrow: Arrow | null, entry: TraceEntry): boolean {
  if (arrow?.kind !== 'statement') return true;
  return isFault(entry) || entry.facts.some(({ kind }) => kind !== 'stream-read');
}

function usedAfter(used: SequenceOfRun['used'], { arrow, mark }: SequenceRow): SequenceOfRun['used'] {
  const places = [arrow?.from, arrow?.to, mark?.place, mark?.other ?? undefined];
  const fresh = places.flatMap((place) =>
    place === undefined || used[place] === true ? [] : [[place, true] as const],
  );
  return fresh.length === 0 ? used : { ...used, ...Object.fromEntries(fresh) };
}
