import type { DatabaseId, PlaceId } from '../../kernel/terms/names.ts';
import { executor } from '../../system/executing/executor.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';

export type ExecutorPart = {
  readonly of: string;
  /** Where commands are issued. */
  readonly database: DatabaseId;
  readonly databasePlace: PlaceId;
  /** Who is asked to do what they want. */
  readonly targets: readonly PlaceId[];
};

/** Whoever carries out the commands that process managers of a service have issued: a place of its own beside it (S7). */
export function executorPart({ of, database, databasePlace, targets }: ExecutorPart): Part {
  const id = `${of}-executor`;
  return {
    places: [placeOf(id, 'executor', { of })],
    links: [databasePlace, ...targets].map((to) => ({ from: id, to })),
    programs: { [id]: executor(database) },
    daemons: [{ place: id, program: id, args: {} }],
  };
}
