import type { Actor } from '../../kernel/op.ts';
import { linkBetween } from '../../kernel/names.ts';
import type { MapLayout, MapPlace } from '../map-layout.ts';
import type { Setup } from '../setup.ts';
import { defineOrderSystem } from './define-order-system.ts';

type Spot = Pick<MapPlace, 'column' | 'row' | 'span'> & Partial<MapPlace>;

const commandSide: readonly Actor[] = ['controller', 'dispatcher', 'handler', 'repository', 'aggregate'];

/** Five columns of ten rows: command side left, query side right, each store by its consumer. */
const spots: Readonly<Record<string, Spot>> = {
  client: { column: 0, row: 0, span: 10 },
  'order-service-1': { column: 1, row: 0, span: 5, actors: commandSide },
  'order-service-2': { column: 1, row: 5, span: 5, actors: commandSide },
  'order-database': { column: 2, row: 0, span: 7, database: 'order-service' },
  relay: { column: 2, row: 7, span: 3 },
  broker: { column: 3, row: 0, span: 10 },
  projection: { column: 4, row: 0, span: 2 },
  'projection-database': { column: 4, row: 2, span: 2, database: 'projection' },
  notification: { column: 4, row: 4, span: 2 },
  'notification-database': { column: 4, row: 6, span: 2, database: 'notification' },
  'mail-server': { column: 4, row: 8, span: 2 },
};

export function layOutOrderSystem(setup: Setup): MapLayout {
  const { places, links } = defineOrderSystem(setup);
  return {
    places: places.flatMap(({ id, kind }) => {
      const spot = spots[id];
      if (spot === undefined) return [];
      return [{ id, kind, actors: [], database: null, ...spot }];
    }),
    links: links.map(({ from, to }) => ({ id: linkBetween(from, to), from, to })),
  };
}
