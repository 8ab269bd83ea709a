import type { Card } from '../../../app/stage/picture.ts';

const namedCount = 2;

/** In a close tray what follows the first shows its number alone; but a saga is known by its name alone, up to a few. */
export const isChip = (cards: readonly Card[], index: number): boolean =>
  index > 0 &&
  (cards[index]?.kind !== 'saga' || cards.filter(({ kind }) => kind === 'saga').length > namedCount);
