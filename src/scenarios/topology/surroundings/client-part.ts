import type { PlaceDefinition } from '../../../kernel/definition/definition.ts';
import type { Program } from '../../../kernel/language/process.ts';
import type { Part } from '../part.ts';
import { placeOf } from '../place.ts';

/** Who asks, by the program that the slot has chosen. Where there are several, each has its business or its number. */
export function clientPart(
  id: string,
  { client }: { readonly client: { readonly program: Program } },
  whose: Pick<PlaceDefinition, 'of' | 'number'> = {},
): Part {
  return {
    places: [placeOf(id, 'client', whose)],
    programs: { [id]: client.program },
    clients: [{ place: id, program: id }],
  };
}
