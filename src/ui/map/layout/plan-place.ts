import type {
  DatabaseBody,
  HandPicture,
  PlacePicture,
  Strip,
  TapePicture,
  ThingId,
} from '../../../app/stage/picture.ts';
import { textWidth } from '../ground/text-width.ts';
import { rowWidth } from '../things/name-width.ts';
import { namedCellWidth } from '../things/plan-tape.ts';
import { shownRows } from '../things/shown-rows.ts';
import { tapeNameWidth } from '../ground/tape-name.ts';
import { hasLongName, placeHeight } from './place-height.ts';
import type { BodyPlan, PlacePlan, PlanOptions, TableColumn, TapesPlan } from './place-plan.ts';

/** A store that is as wide as the map is the horizon. */
const logWidthMin = 560;
const [columnGap, columnWidthMin, columnCountMax] = [12, 118, 3];
const padding = 22.5;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Idle, and with nothing in hand: its name says all. */
function isAtRest({ body, condition, fallen, activity }: PlacePicture): boolean {
  if (condition !== 'up' || fallen.length > 0 || body.kind !== 'hands') return false;
  const isIdle = activity === null || activity === 'idle' || activity === 'waits' || activity === 'polls';
  return isIdle && !body.hands.some(isBusy);
}

/** A store of marks alone, none of which says anything now: how many there are is enough. */
function hasOnlyOldStamps({ body, condition, role }: PlacePicture): boolean {
  if (role === 'database' || body.kind !== 'database' || condition !== 'up' || body.open.length > 0)
    return false;
  const isTold = body.stamps.some(({ marks }) =>
    marks.some(({ isHit, firmness }) => isHit || firmness === 'ghost'),
  );
  return !isTold && body.strips.every(({ count }) => count === 0);
}

export function planPlace(place: PlacePicture, width: number, options: PlanOptions): PlacePlan {
  const body = planBody(place, width - padding, options);
  const isHead = (options.folding.hasHeads && isAtRest(place)) || hasOnlyOldStamps(place);
  return {
    isHead,
    hasLongName: hasLongName(place.id, width, options),
    height: placeHeight(place, { isHead, body }, width, options),
    body,
  };
}

function planBody({ body, role }: PlacePicture, inner: number, options: PlanOptions): BodyPlan {
  const { rowCount, viewCount } = options.folding;
  switch (body.kind) {
    case 'client': {
      const countMax = options.isColumn || rowCount < 2 ? 1 : 2;
      const pinned = body.requests.filter(({ card }) => card.isPinned);
      const requests = pinned.length >= countMax ? pinned : body.requests.slice(-countMax);
      return {
        kind: 'client',
        requests,
        foldedCount: body.foldedCount + body.requests.length - requests.length,
      };
    }
    case 'hands':
      return { kind: 'hands', hands: shownHands(body.hands, options), hasTrays: !options.isColumn };
    case 'database':
      return role === 'database'
        ? planDatabase(body, inner, rowCount, options, false)
        : planDatabase(body, inner, viewCount, options, true);
    case 'broker':
      return { kind: 'broker', tapes: planBrokerTapes(body.tapes, inner, options) };
    case 'outside': {
      const effects = shownRows(
        body.effects,
        options.isColumn || options.folding.isDense ? 1 : Math.max(2, viewCount),
      );
      return { kind: 'outside', hands: body.hands, effects, foldedCount: body.count - effects.length };
    }
  }
}

const handCountMax = 3;

/** Where places stand closely, hands that have something are seen, or one that has nothing. */
function shownHands(hands: readonly HandPicture[], { folding }: PlanOptions): readonly HandPicture[] {
  const busy = hands.filter(isBusy);
  if (!folding.isDense) return hands.slice(0, handCountMax);
  return busy.length > 0 ? busy.slice(0, handCountMax) : hands.slice(0, 1);
}

const isBusy = ({ cards, line }: HandPicture): boolean =>
  cards.length > 0 || (line !== null && line.kind !== 'waits-for-message' && line.kind !== 'waits-for-rows');

/** What a database is looked at for stands first; what has no room beside it is a pill. */
function planDatabase(
  { strips, stamps, tapes }: DatabaseBody,
  inner: number,
  rowCount: number,
  options: PlanOptions,
  isStoreOfViews: boolean,
): BodyPlan {
  const isNarrow = options.isColumn || inner < logWidthMin;
  const log = tapes.length > 0 ? planTapes(tapes, inner, options, isNarrow) : null;
  const hasOutbox = strips.some(({ table }) => table === 'outbox');
  const isWrong = (things: readonly { readonly id: ThingId }[]): boolean =>
    things.some(({ id }) => options.culprits.has(id));
  // Beside an outbox, or a log, it says nothing that the events don't.
  const isSpare = ({ table, rows }: Strip): boolean =>
    !isWrong(rows) &&
    !rows.some(({ firmness }) => firmness === 'ghost') &&
    ((log !== null && table === 'events') || ((hasOutbox || log !== null) && table === 'entities'));
  const all = [
    ...strips.map((strip) => ({ kind: 'strip', strip, width: 0 }) as const),
    ...stamps.map((marks) => ({ kind: 'stamps', stamps: marks, width: 0 }) as const),
  ];
  const moved = strips.filter((strip) => !isFromBefore(strip));
  const first = moved.length > 0 ? moved : strips.filter(({ count }) => count > 0).slice(0, 1);
  const isShown = (strip: Strip): boolean =>
    isStoreOfViews ? first.includes(strip) || isWrong(strip.rows) : !isSpare(strip);
  const wanted = all.filter((one) => (one.kind === 'stamps' ? one.stamps.count > 0 : isShown(one.strip)));
  const room = Math.max(1, Math.floor((inner + columnGap) / (columnWidthMin + columnGap)));
  const countMax = Math.min(columnCountMax, room);
  const byWrong = (one: TableColumn): number =>
    isWrong(one.kind === 'stamps' ? one.stamps.marks : one.strip.rows) ? 0 : 1;
  const kept =
    wanted.length <= countMax
      ? wanted
      : ranked(wanted)
          .toSorted((a, b) => byWrong(a) - byWrong(b))
          .slice(0, countMax);
  const columns = all.filter((one) => kept.includes(one));
  const weights = columns.map((one, index) => weightOf(one, index, hasOutbox));
  const widths = sharedWidths(
    inner - columnGap * (columns.length - 1),
    weights,
    columns.map((one) => neededWidth(one, rowCount)),
  );
  const isDense = options.folding.isDense;
  return {
    kind: 'database',
    columns: columns.map((one, index) => ({ ...one, width: widths[index] ?? 0 })),
    pills: all
      .filter((one) => !kept.includes(one))
      .map((one) => (one.kind === 'strip' ? one.strip : one.stamps))
      .filter(({ count }) => count > 0 && !isDense)
      .map(({ table, count }) => ({ table, count })),
    log,
    rowCount,
  };
}

/** Nothing of this run is in it. */
const isFromBefore = ({ rows }: Strip): boolean =>
  rows.every(({ isPreloaded, isPinned }) => isPreloaded && !isPinned);

/** Tables in which something must be seen come before others that hold anything, and those before empty ones. */
function ranked(columns: readonly TableColumn[]): readonly TableColumn[] {
  const rank = (column: TableColumn): number => {
    if (column.kind === 'stamps') return column.stamps.marks.some(({ isHit }) => isHit) ? 0 : 3;
    const { rows, count, table } = column.strip;
    if (rows.some(({ isPinned }) => isPinned)) return 0;
    if (table === 'events' || table === 'outbox') return 1;
    return count > 0 ? 2 : 4;
  };
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

function weightOf(column: TableColumn, index: number, hasOutbox: boolean): number {
  if (column.kind === 'stamps') return 1;
  return index > 0 ? 1 : hasOutbox ? 1.3 : column.strip.table === 'events' ? 1.75 : 1.4;
}

/** In units: a letter of a table's name, and the pill beside it. */
const [captionLetter, foldPill] = [7.25, 34];

/** For its own name and those of what is shown of it. */
function neededWidth(column: TableColumn, rowCount: number): number {
  if (column.kind === 'stamps') return captionLetter * column.stamps.table.length;
  const { table, rows, count } = column.strip;
  const shown = shownRows(rows, rowCount);
  const caption = captionLetter * table.length + (count > shown.length ? foldPill : 0);
  return Math.max(caption, ...shown.map(rowWidth));
}

/** By weight; who has more than it needs gives of that to who has less. */
function sharedWidths(room: number, weights: readonly number[], needs: readonly number[]): readonly number[] {
  const whole = sum(weights);
  const spare = weights.map((weight, index) => (room * weight) / whole - (needs[index] ?? 0));
  const missing = sum(spare.map((width) => Math.max(0, -width)));
  const left = sum(spare.map((width) => Math.max(0, width)));
  const moved = Math.min(missing, left);
  return spare.map((width, index) => {
    const need = needs[index] ?? 0;
    if (width >= 0) return need + width - (left === 0 ? 0 : (moved * width) / left);
    return need + width + (moved * -width) / missing;
  });
}

const labelSize = 12;
const labelMax = 184;
/** In units: of a name that stands beside its tapes, with what is between. */
const besideWidth = 112;
/** In units: what a tape shows beside a cell with its name, where it stands for older ones. */
const besideCell = 68;

function planBrokerTapes(all: readonly TapePicture[], inner: number, options: PlanOptions): TapesPlan {
  const whole = planTapes(all, inner, options);
  if (!options.folding.isFlat || options.isColumn) return whole;
  const beside = planTapes(all, inner - besideWidth, options);
  // Labels above several rows would take more than that leaves.
  const isHigher = beside.isNarrow && !whole.isNarrow && beside.rows.length > 1;
  return isHigher ? whole : { ...beside, isBeside: true };
}

function planTapes(
  all: readonly TapePicture[],
  inner: number,
  options: PlanOptions,
  isNarrow = options.isColumn,
): TapesPlan {
  const moved = all.filter(({ isQuiet }) => !isQuiet);
  const fullest = all.toSorted((a, b) => b.count - a.count).slice(0, 1);
  const chosen = options.hasQuietTapes ? all : moved.length > 0 ? moved : fullest;
  const tapes = [
    ...chosen.filter(({ kind }) => kind !== 'dead-letters'),
    ...chosen.filter(({ kind }) => kind === 'dead-letters'),
  ];
  const isPaired = options.folding.isPaired && tapes.length > 1;
  const longest = Math.max(
    0,
    ...tapes
      .map(options.words.labelsOf)
      .flatMap(({ tape, groups }) => [
        tapeNameWidth(tape),
        ...groups.map((group) => textWidth(group, labelSize)),
      ]),
  );
  const half = (inner - 18) / 2;
  const named = namedCellWidth(tapes);
  const beside = Math.min(labelMax, Math.max(isPaired ? 58 : 92, longest + 10));
  // Where a name would not be read beside a label, the label stands above.
  const isAbove = isNarrow || (isPaired && half - beside < named + besideCell);
  const labelWidth = isAbove ? 0 : beside;
  const rows = isPaired
    ? Array.from({ length: Math.ceil(tapes.length / 2) }, (_, index) => tapes.slice(2 * index, 2 * index + 2))
    : tapes.map((tape) => [tape]);
  return {
    rows,
    quietCount: all.length - tapes.length,
    labelWidth,
    trackWidth: (isPaired ? half : inner) - labelWidth,
    named,
    isNarrow: isAbove,
    isBeside: false,
    headTape: options.isColumn && tapes.length === 1 ? (tapes[0] ?? null) : null,
  };
}
