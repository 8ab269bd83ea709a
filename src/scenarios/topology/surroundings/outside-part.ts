import type { PlaceDefinition } from '../../../kernel/definition/definition.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { Program } from '../../../kernel/language/process.ts';
import type { Part } from '../part.ts';
import { placeOf } from '../place.ts';

export type OutsidePart = Pick<PlaceDefinition, 'of' | 'number'> & {
  readonly id: PlaceId;
  /** What it does with a request that arrives. */
  readonly program: Program;
  /** Whom it asks in turn: that is how it answers later. */
  readonly answers: readonly PlaceId[];
};

/**
 * Somebody else's system, a publisher, an airline: a program behind a request, with a memory of its own (S9). Whoever
 * asks it brings the link.
 */
export function outsidePart({ id, program, answers, ...whose }: OutsidePart): Part {
  return {
    places: [placeOf(id, 'outside', whose)],
    links: answers.map((to) => ({ from: id, to })),
    programs: { [id]: program },
    handlers: { [id]: id },
  };
}
