import type { PlaceId } from '../../kernel/terms/names.ts';
import { rebuildController } from '../../system/rebuilding/rebuild-controller.ts';
import { rebuilder, type Rewound } from '../../system/rebuilding/rebuilder.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';

export type RebuilderPart = {
  /** The command by which a client has it begin. */
  readonly command: string;
  readonly clients: readonly PlaceId[];
  readonly broker: PlaceId;
  readonly views: Rewound & { readonly database: NonNullable<Rewound['database']> };
  /** Who else reads its events again. */
  readonly others: readonly Rewound[];
};

/** Whoever builds a view again, a place of its own; what is asked of it is written down beside the view (R3). */
export function rebuilderPart({ command, clients, broker, views, others }: RebuilderPart): Part {
  const id = 'rebuilder';
  const daemon = `${id}-work`;
  const databases = [views, ...others].flatMap(({ database }) => (database === null ? [] : [database.place]));
  return {
    places: [placeOf(id, 'rebuilder')],
    links: [
      ...clients.map((from) => ({ from, to: id })),
      ...[broker, ...databases].map((to) => ({ from: id, to })),
    ],
    programs: { [id]: rebuildController(views.database.id), [daemon]: rebuilder(views, others, broker) },
    daemons: [{ place: id, program: daemon, args: {} }],
    handlers: { [id]: id },
    routes: { [command]: [id] },
  };
}
