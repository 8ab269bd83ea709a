import type { HandPicture, PlacePicture, TapePicture } from '../../../app/stage/picture.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { Folding } from '../ground/folding.ts';
import { textWidth } from '../ground/text-width.ts';
import { hasCopies } from '../things/has-copies.ts';
import { isNamed, ownHeight, rowHeight, rowLines } from '../things/name-width.ts';
import { shownRows } from '../things/shown-rows.ts';
import type { BodyPlan, PlacePlan, PlanOptions, TableColumn, TapesPlan } from './place-plan.ts';

/** In units, as the style sheets have it. */
const loose = { around: 8 + 10 + 2.5, gap: 7, trayAround: 10.5, sides: 22.5 };
const dense = { around: 6 + 8 + 2.5, gap: 5, trayAround: 6.5, sides: 18.5 };
const foldedAround = { loose: 8 + 8 + 2.5, dense: 3 + 3 + 2.5 };
const [clientSides, traySides] = [18.5, 2];
const thick = { store: 3, outside: 5.5 };
const [cardHeight, lineHeight, captionHeight, rowGap] = [26, 16, 18, 7];
const barHeight = 7;
const tapeHeight = { track: 38, rail: 20, gap: 9, copies: 22, label: 19 };
/** A head's badge with its gap, one line of its name, what stands below that, and what is around a condition's word. */
const head = {
  badge: 29,
  height: 22,
  nameLine: 15.6,
  stateLine: 19,
  pillLine: 24,
  gap: 7,
  pill: 34,
  around: 16,
  tools: 18,
};
const [glyph, chip] = [20, 35];
/** How large the letters are; those of a line are thinner than the others. */
const letters = { name: 13, line: 11.9, state: 12 };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

type Contents = Pick<PlacePlan, 'isHead' | 'body'>;

/** How high a place will be: what must be known before anything is drawn, and never less than it turns out. */
export function placeHeight(
  place: PlacePicture,
  { isHead, body }: Contents,
  width: number,
  options: PlanOptions,
): number {
  const kind = place.body.kind;
  const extra = kind === 'database' ? thick.store : kind === 'outside' ? thick.outside : 0;
  if (isHead) {
    const around = options.folding.isDense ? foldedAround.dense : foldedAround.loose;
    return around + extra + (hasLongName(place.id, width, options) ? 2 * head.nameLine : head.height);
  }
  const frame = options.folding.isDense || options.isColumn ? dense : loose;
  const items = itemHeights(body, width, options);
  if (body.kind === 'broker' && body.tapes.isBeside)
    return frame.around + Math.max(sum(items), besideHeight(place, body.tapes));
  return (
    frame.around +
    extra +
    headHeight(place, body, width, options) +
    sum(items.map((item) => item + frame.gap))
  );
}

/** A name that is too long for its line takes a second one. */
export const hasLongName = (id: PlaceId, width: number, options: HeadOptions): boolean =>
  textWidth(options.words.nameOf(id), letters.name) > headWidth(width, options) - head.badge;

type HeadOptions = Pick<PlanOptions, 'words' | 'isColumn'> & { readonly folding: Pick<Folding, 'isDense'> };

/** On a phone its tools stand in a head for good. */
const headWidth = (width: number, { isColumn, folding }: HeadOptions): number =>
  width - (folding.isDense ? dense : loose).sides - (isColumn ? head.tools : 0);

/** With whatever has no room beside the name, on lines of its own. */
function headHeight(place: PlacePicture, body: BodyPlan, width: number, options: PlanOptions): number {
  const { id, condition } = place;
  const { words } = options;
  const name = textWidth(words.nameOf(id), letters.name);
  const room = headWidth(width, options);
  const beside = room - head.badge - name - head.gap;
  const pills = body.kind === 'database' ? body.pills : [];
  const pillsWidth = sum(
    pills.map(({ table, count }) => textWidth(`${table} ${count}`, letters.state) + head.around),
  );
  const state = stateWidth(place, options);
  const said = condition === 'up' ? 0 : head.pill + textWidth(words.conditionOf(condition), letters.name);
  return (
    head.height +
    (hasLongName(id, width, options) ? head.nameLine : 0) +
    (said > Math.max(0, beside) ? head.pillLine : 0) +
    (state > Math.max(0, beside) ? head.stateLine : 0) +
    (pillsWidth <= Math.max(0, beside) ? 0 : head.pillLine * (pillsWidth <= room ? 1 : pills.length))
  );
}

/** Of who may be at work, or of what the place is at, unless it is said or seen below. */
function stateWidth({ role, body, activity }: PlacePicture, { words, folding }: PlanOptions): number {
  if (body.kind !== 'hands') return 0;
  const isSeen = activity === null || body.hands.some(({ line, cards }) => line !== null || cards.length > 0);
  const actors = role === 'service' && !folding.isDense ? words.actors : [];
  const said = [...actors, ...(isSeen ? [] : [words.activityOf(activity)])];
  return Math.max(0, ...said.map((text) => textWidth(text, letters.state)));
}

function itemHeights(body: BodyPlan, width: number, options: PlanOptions): readonly number[] {
  const { words, folding } = options;
  switch (body.kind) {
    case 'client':
      return body.requests.map(
        ({ card, told }) =>
          ownHeight(card, width - clientSides) +
          4 +
          linesHeight(words.toldOf(told), width - clientSides - glyph),
      );
    case 'hands':
      return body.hands.map((hand) => handHeight(hand, body.hasTrays, width, options));
    case 'database': {
      const heights = body.columns.map((column) => columnHeight(column, body.rowCount));
      return [
        ...(heights.length === 0 ? [] : [Math.max(...heights)]),
        ...(body.log === null ? [] : tapesHeight(body.log, folding)),
      ];
    }
    case 'broker':
      return tapesHeight(body.tapes, folding);
    case 'outside':
      return [
        ...body.hands
          .filter(({ cards }) => cards.length > 0)
          .map((hand) => handHeight(hand, true, width, options)),
        ...body.effects.map(() => cardHeight),
        ...(body.effects.length === 0 ? [lineHeight] : []),
      ];
  }
}

const linesHeight = (text: string, room: number): number =>
  lineHeight * Math.ceil(Math.max(1, textWidth(text, letters.line)) / Math.max(1, room));

/** Of a name beside tapes: below it what it says of them. */
const besideHeight = ({ condition }: PlacePicture, { quietCount }: TapesPlan): number =>
  head.height + (condition === 'up' ? 0 : head.pillLine) + (quietCount > 0 ? head.pillLine : 0);

function tapesHeight({ rows, isNarrow, isBeside, headTape }: TapesPlan, folding: Folding): readonly number[] {
  const hasLabels = isNarrow && headTape === null;
  const heights = rows.map((row) => Math.max(...row.map((tape) => tapeHeightOf(tape, folding, hasLabels))));
  const copies = rows.slice(isBeside ? 0 : 1).filter((row) => row.some(hasCopies)).length * tapeHeight.copies;
  return rows.length === 0 ? [] : [sum(heights) + tapeHeight.gap * (rows.length - 1) + copies];
}

function handHeight(
  { cards, line }: HandPicture,
  hasTrays: boolean,
  width: number,
  { words, folding, isColumn }: PlanOptions,
): number {
  const said = line === null ? null : words.lineOf(line);
  const { trayAround, sides } = folding.isDense || isColumn ? dense : loose;
  const room = width - sides;
  const around = said === null || said.glyph === null ? 0 : glyph;
  const isShared = folding.isDense && cards.length > 1;
  const lineWidth = said === null ? 0 : textWidth(said.text, letters.line);
  const named = cards.slice(1).filter(isNamed);
  const hasRoom = (cards.length - 1 - named.length) * chip + lineWidth <= room - traySides;
  const own = cards.map((card) => ownHeight(card, room - traySides));
  const between = sum(named.map((card) => ownHeight(card, room - traySides) + 5));
  const inside = isShared
    ? (own[0] ?? 0) + 5 + between + (hasRoom ? cardHeight : cardHeight + 5 + lineHeight)
    : sum(own) + 5 * Math.max(0, cards.length - 1);
  const parts = [
    ...((hasTrays && said?.progress === undefined) || cards.length > 0
      ? [Math.max(38, inside + trayAround)]
      : []),
    ...(said === null || isShared ? [] : [linesHeight(said.text, room - around)]),
    ...(said?.progress === undefined ? [] : [barHeight]),
  ];
  return sum(parts) + 5 * Math.max(0, parts.length - 1);
}

function columnHeight(column: TableColumn, rowCount: number): number {
  if (column.kind === 'stamps') return captionHeight + rowGap + 24;
  const rows = shownRows(column.strip.rows, rowCount);
  return captionHeight + sum(rows.map((row) => rowGap + rowHeight(rowLines(row, column.width))));
}

function tapeHeightOf(tape: TapePicture, { hasAllRails }: Folding, hasLabel: boolean): number {
  const end = (tape.cells.at(-1)?.offset ?? -1) + 1;
  const rails = tape.rails.filter(({ committed }) => hasAllRails || committed < end);
  return tapeHeight.track + tapeHeight.rail * rails.length + (hasLabel ? tapeHeight.label : 0);
}
