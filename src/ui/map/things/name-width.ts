import type { Card } from '../../../app/stage/picture.ts';

/** In units: a letter of a name in the mean, and what of a card is not its name. */
const [letterWidth, aroundName] = [7.3, 48];
const [markWidth, causeWidth] = [24, 28];

/** How wide a card must be for its name on one line, in units. */
export const cardWidth = ({ name, mark, causes }: Pick<Card, 'name' | 'mark' | 'causes'>): number =>
  aroundName +
  letterWidth * name.length +
  (mark === 'published' || mark === 'unpublished' ? markWidth : 0) +
  causeWidth * Math.min(3, causes.length);

/** Beside its number an outbox row says in a word whether it is published. */
const markedWidth = 122;

/** How wide a row must be for what it says on one line. */
export const rowWidth = (card: Card): number =>
  card.mark === 'published' || card.mark === 'unpublished' ? markedWidth : cardWidth(card);

/** Whether a name takes two lines there: it has a hump to break at, and no room to stand on one. */
export function isTallIn(card: Card, width: number): boolean {
  return (
    card.mark !== 'published' &&
    card.mark !== 'unpublished' &&
    cardWidth(card) > width &&
    /[a-z\d][A-Z]/.test(card.name)
  );
}
