import { withComponent } from '../world/component.ts';
import { answered, ordinary, type Meaning } from './meaning.ts';
import type { PlaceId } from '../terms/names.ts';

/** What a place keeps in its memory is a part of the world of its own (S3). */
export const memoryName = (place: PlaceId, entry: string): string => `${place} ${entry}`;

export const isMemoryOf = (place: PlaceId, name: string): boolean => name.startsWith(memoryName(place, ''));

/** Reads the place's own memory: it crosses no link, so nothing of it can be lost but all of it (K6). */
export const recall: Meaning<'recall'> = {
  ...ordinary,
  place: () => null,
  label: (op) => op.entry,
  faults: () => [],
  perform: ({ world, op, actor }) =>
    answered(world, world.memories[memoryName(actor.place, op.entry)] ?? null, op.facts),
};

export const remember: Meaning<'remember'> = {
  ...ordinary,
  place: () => null,
  label: (op) => op.entry,
  faults: () => [],
  perform: ({ world, op, actor }) => {
    const name = memoryName(actor.place, op.entry);
    const there = op.once === true ? (world.memories[name] ?? null) : null;
    if (there !== null) return answered(world, there);
    return answered(withComponent(world, 'memories', name, op.value ?? undefined), null, op.facts);
  },
};
