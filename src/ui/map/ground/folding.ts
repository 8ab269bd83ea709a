/** How much of what places hold is seen. */
export type Folding = {
  /** Of a table, beside those that must be seen. */
  readonly rowCount: number;
  /** The same of what readers keep. */
  readonly viewCount: number;
  /** Places at rest show their name alone. */
  readonly hasHeads: boolean;
  /** Rails of groups that have read and confirmed everything are seen, too. */
  readonly hasAllRails: boolean;
  /** Two tapes beside each other. */
  readonly isPaired: boolean;
  /** Places stand closer around what they hold, and what a hand has besides its first thing shows its number alone. */
  readonly isDense: boolean;
  /** The broker's name stands beside its tapes, and readers beside each other where they fit closely. */
  readonly isFlat: boolean;
};

const usual: Folding = {
  rowCount: 3,
  viewCount: 2,
  hasHeads: false,
  hasAllRails: true,
  isPaired: false,
  isDense: false,
  isFlat: false,
};

/** Rows of a service's tables and of its readers', from the most to the least. */
const generous: readonly (readonly [rowCount: number, viewCount: number])[] = [
  [6, 4],
  [5, 3],
  [4, 3],
  [4, 2],
  [3, 2],
  [3, 1],
  [2, 1],
];

/** From the most that is shown to the least: the first that leaves room for the lanes is taken. */
export function foldings(isSeveral: boolean, isEndless: boolean): readonly [Folding, ...Folding[]] {
  if (isEndless) return [{ ...usual, rowCount: 2, viewCount: 1, hasHeads: true }];
  const start = { ...usual, isPaired: isSeveral };
  const folded = { ...start, rowCount: 2, viewCount: 1, hasHeads: true };
  const closed = { ...folded, hasAllRails: false };
  const [most, ...less] = isSeveral ? generous.slice(-1) : generous;
  const shown = ([rowCount, viewCount]: readonly [number, number]): Folding => ({
    ...start,
    rowCount,
    viewCount,
  });
  return [
    most === undefined ? start : shown(most),
    ...less.map(shown),
    folded,
    closed,
    { ...closed, isPaired: true },
    { ...closed, isPaired: true, rowCount: 1 },
    { ...closed, isPaired: true, isDense: true },
    { ...closed, isPaired: true, rowCount: 1, isDense: true },
    { ...closed, isPaired: true, rowCount: 1, isDense: true, isFlat: true },
  ];
}
