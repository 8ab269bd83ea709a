import type { Slots } from '../slots.ts';
import type { Part } from './part.ts';

/** Who asks, by the program that the slot has chosen. */
export function clientPart(id: string, { client }: Pick<Slots, 'client'>): Part {
  return { places: [{ id, kind: 'client' }], programs: { [id]: client.program } };
}
