import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { Activation, World } from '../../../kernel/world/world.ts';
import type { HandPicture } from '../picture.ts';
import { handOf } from './hand-of.ts';
import type { Drawing } from '../moment/drawing.ts';

export function processesAt({ activations }: World, place: PlaceId): readonly Activation[] {
  return Object.values(activations).filter((actor) => actor.place === place);
}

/** A hand for each process that is at a place. */
export function handsAt(drawing: Drawing, place: PlaceId): readonly HandPicture[] {
  return processesAt(drawing.world, place).map((actor) => handOf(drawing, actor));
}
