import { hump } from '../../parts/text/hump.ts';
import type { Card } from '../../../app/stage/picture.ts';
import { textWidth } from '../ground/text-width.ts';

/** In units: how large the letters of a name are, and what of a card is not its name. */
const [nameSize, aroundName, pointWidth] = [13, 48, 10];
const [markWidth, causeWidth] = [24, 28];

/** One that points to somebody needs room for its point. */
const aroundNameOf = (kind: Card['kind']): number =>
  aroundName + (kind === 'command' || kind === 'reply' ? pointWidth : 0);

/** How wide a card must be for its name on one line, in units. */
export const cardWidth = ({
  kind,
  name,
  mark,
  causes,
}: Pick<Card, 'kind' | 'name' | 'mark' | 'causes'>): number =>
  aroundNameOf(kind) +
  textWidth(name, nameSize) +
  (mark === 'published' || mark === 'unpublished' ? markWidth : 0) +
  causeWidth * Math.min(3, causes.length);

/** How wide a card must be for its name on two lines. */
export function tallWidth({ kind, name }: Pick<Card, 'kind' | 'name'>): number {
  const words = name.split(hump);
  const lines = words.map((_, index) =>
    Math.max(
      ...[words.slice(0, index), words.slice(index)].map((line) => textWidth(line.join(''), nameSize)),
    ),
  );
  return aroundNameOf(kind) + Math.min(...lines);
}

/** What of a card that is as wide as it must be is not its name: one that points needs room for its point. */
const aroundOwn = { event: 42, pointed: 52, digit: 7.7 };
/** A line of a name, and what is above and below all of them. */
const [ownLine, ownAround, ownLeast] = [15, 9, 26];

/** How high a card is that is as wide as it must be, in so much room: its name goes on below where it has a hump. */
export function ownHeight(
  { kind, name, number }: Pick<Card, 'kind' | 'name' | 'number'>,
  room: number,
): number {
  const isPointed = kind === 'command' || kind === 'reply';
  const digits = Math.max(0, String(number ?? '').length - 1) * aroundOwn.digit;
  const left = room - (isPointed ? aroundOwn.pointed : aroundOwn.event) - digits;
  return Math.max(ownLeast, ownLine * linesIn(name, left) + ownAround);
}

/** On how many lines a name stands in so much room, that goes on below where it has a hump. */
function linesIn(name: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of name.split(hump)) {
    const width = textWidth(word, nameSize);
    const isNext = used > 0 && used + width > room;
    if (isNext) lines += 1;
    used = isNext ? width : used + width;
  }
  return lines;
}

/** Beside its number an outbox row says in a word whether it is published. */
const markedWidth = 122;

/** How wide a row must be for what it says on one line. */
export const rowWidth = (card: Card): number =>
  card.mark === 'published' || card.mark === 'unpublished' ? markedWidth : cardWidth(card);

/** Whether a name takes more than one line there: it has a hump to break at, and no room to stand on one. */
export function isTallIn(card: Card, width: number): boolean {
  return (
    card.mark !== 'published' &&
    card.mark !== 'unpublished' &&
    cardWidth(card) > width &&
    hump.test(card.name)
  );
}

/** On how many lines the name of a row stands there. */
export const rowLines = (card: Card, width: number): number =>
  isTallIn(card, width) ? Math.max(2, linesIn(card.name, width - aroundNameOf(card.kind))) : 1;

/** How high a row is with its name on so many lines. */
export const rowHeight = (lines: number): number => (lines === 1 ? 26 : 12 + ownLine * lines);

/** An event that has no number yet: it is known by its name alone, however short the room is. */
export const isNamed = ({ kind, number }: Card): boolean => kind === 'event' && number === null;
