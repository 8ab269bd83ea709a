import { median, type BenchRow } from './bench-row.ts';
import { warmUp, type SearchCase } from './explorer-cases.ts';
import { fullSearch, type FullFindings } from './full-search.ts';
import { searchPacked, type PackedFindings } from './packed/packed-search.ts';

/** What two searches of the same worlds must agree on. */
export type Seen = Pick<PackedFindings, 'stateCount' | 'moveCount' | 'atRestCount' | 'lengths'>;

/** The explorer against packed integers, in turns; `seconds` reads a clock. */
export function compareSearches(
  where: string,
  { name, bounds }: SearchCase,
  roundCount: number,
  seconds: () => number,
): { readonly rows: readonly BenchRow[]; readonly full: FullFindings } {
  fullSearch(warmUp);
  searchPacked(warmUp);
  const ours: number[] = [];
  const raw: number[] = [];
  const timed = <Found>(times: number[], search: () => Found): Found => {
    const began = seconds();
    const found = search();
    times.push(seconds() - began);
    return found;
  };
  let packed = timed(raw, () => searchPacked(bounds));
  let full = timed(ours, () => fullSearch(bounds));
  for (let round = 1; round < roundCount; round += 1) {
    packed = timed(raw, () => searchPacked(bounds));
    full = timed(ours, () => fullSearch(bounds));
  }
  const rows = [
    againstPacked(where, name, { seen: full, seconds: median(ours) }, { seen: packed, seconds: median(raw) }),
    plain(`explorer in ${where}: states, ${name}`, full.stateCount / median(ours), 'states/s'),
    plain(`explorer in ${where}: moves, ${name}`, full.moveCount / median(ours), 'moves/s'),
  ];
  return { rows, full };
}

type Timed = { readonly seen: Seen; readonly seconds: number };

/** A ratio stands only where both have seen the same. */
export function againstPacked(where: string, name: string, ours: Timed, packed: Timed): BenchRow {
  const microseconds = ({ seen, seconds }: Timed): number => (1e6 * seconds) / seen.stateCount;
  const [own, other] = [wordsOf(ours.seen), wordsOf(packed.seen)];
  const isSame = own === other;
  return {
    name: `explorer in ${where}: a state, against packed integers; ${name}: ${isSame ? `both ${own}` : `no ratio, ours ${own}, by hand ${other}`}`,
    ours: microseconds(ours),
    raw: isSame ? microseconds(packed) : null,
    unit: 'µs a state',
    ratioAim: 5,
  };
}

function wordsOf({ stateCount, moveCount, atRestCount, lengths }: Seen): string {
  const count = (number: number): string => number.toLocaleString('en');
  const broken = Object.entries(lengths)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, length]) => `${id} broken after ${length}`);
  return [
    `${count(stateCount)} states`,
    `${count(moveCount)} moves`,
    `${count(atRestCount)} at rest`,
    ...broken,
  ].join(', ');
}

export const plain = (name: string, ours: number, unit: string): BenchRow => ({
  name,
  ours,
  raw: null,
  unit,
  ratioAim: null,
});
