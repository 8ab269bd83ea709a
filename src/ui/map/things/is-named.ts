import type { Card } from '../../../app/stage/picture.ts';

/** An event that has no number yet: it is known by its name alone, however short the room is. */
export const isNamed = ({ kind, number }: Card): boolean => kind === 'event' && number === null;
