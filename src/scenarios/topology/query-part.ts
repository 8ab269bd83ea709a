import type { DatabaseId, PlaceId } from '../../kernel/terms/names.ts';
import { queryController } from '../../system/reading/query-controller.ts';
import type { QuerySide } from '../../system/reading/query-side.ts';
import type { Queries } from '../../system/reading/reading-variant.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';

export type QueryPart = {
  /** The business that it is about. */
  readonly of: string;
  readonly asked: QuerySide['asked'];
  readonly queries: Queries;
  readonly clients: readonly PlaceId[];
  /** Each database that may be read, and where it is. */
  readonly views: OwnPlace;
  readonly store: OwnPlace;
  readonly versions: QuerySide['versions'];
};

type OwnPlace = { readonly database: DatabaseId; readonly place: PlaceId };

/** What answers queries, and changes nothing that they are about: a place of its own (R1). */
export function queryPart({ of, asked, queries, clients, views, store, versions }: QueryPart): Part {
  const id = `${of}-query-service`;
  const side: QuerySide = { asked, views: views.database, store: store.database, versions };
  const clock = queries.clock?.(side);
  return {
    places: [placeOf(id, 'query-service', { of })],
    links: [
      ...clients.map((from) => ({ from, to: id })),
      { from: id, to: (queries.from === 'views' ? views : store).place },
    ],
    programs: {
      [id]: queryController(side, queries),
      ...(clock === undefined ? {} : { [clockOf(id)]: clock }),
    },
    daemons: clock === undefined ? [] : [{ place: id, program: clockOf(id), args: {} }],
    handlers: { [id]: id },
    routes: Object.fromEntries(asked.map(({ query }) => [query, [id]])),
  };
}

const clockOf = (id: PlaceId): string => `${id}-clock`;
