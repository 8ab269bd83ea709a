import type { PlaceDefinition } from '../../../kernel/definition/definition.ts';
import type { Program } from '../../../kernel/language/process.ts';
import type { PlaceId, TopicId } from '../../../kernel/terms/names.ts';
import type { Part } from '../part.ts';
import { placeOf } from '../place.ts';

export type PersonPart = Pick<PlaceDefinition, 'of' | 'number'> & {
  readonly id: PlaceId;
  /** Takes a task, which is a message, and sees to it. */
  readonly program: Program;
  readonly broker: PlaceId;
  /** Where tasks come from. */
  readonly topics: readonly TopicId[];
  /** Whom they ask for what they have decided. */
  readonly asks: readonly PlaceId[];
};

/** A person is a place with a program (S10). The group that gets the tasks bears their name. */
export function personPart({ id, program, broker, topics, asks, ...whose }: PersonPart): Part {
  return {
    places: [placeOf(id, 'person', whose)],
    links: [broker, ...asks].map((to) => ({ from: id, to })),
    groups: [{ id, topics, members: [id] }],
    programs: { [id]: program },
    daemons: [{ place: id, program: id, args: {} }],
  };
}
