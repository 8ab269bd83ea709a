import { present } from '../../base/assert.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import {
  linkBetween,
  type ActivationId,
  type DatabaseId,
  type LinkId,
  type PlaceId,
} from '../terms/names.ts';
import type { World } from '../world/world.ts';
import type { DatabaseSchema } from '../database/schema.ts';
import { transactionOf, type Database } from '../database/database.ts';
import type { Broker } from '../broker/broker.ts';

export function schemaOf(definition: SystemDefinition, id: DatabaseId): DatabaseSchema {
  return present(
    definition.databases.find((schema) => schema.id === id),
    `database ${id}`,
  );
}

export function databaseOf(world: World, id: DatabaseId): Database {
  return present(world.databases[id], `database ${id}`);
}

export function brokerOf(world: World, id: PlaceId): Broker {
  return present(world.brokers[id], `broker ${id}`);
}

/** The link between two places, whichever of them calls the other; null where there is none. */
export function linkOf(definition: SystemDefinition, a: PlaceId, b: PlaceId): LinkId | null {
  const link = definition.links.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  return link === undefined ? null : linkBetween(link.from, link.to);
}

/**
 * Whether a call from one place gets to another: both up and the link between them whole. The outage
 * of a place is as if all its links were cut, so it answers nothing either.
 */
export function isReachable(definition: SystemDefinition, world: World, from: PlaceId, to: PlaceId): boolean {
  if ((world.places[from] ?? 'up') !== 'up' || (world.places[to] ?? 'up') !== 'up') return false;
  if (isEmpty(world.links)) return true;
  const link = linkOf(definition, from, to);
  return link === null || world.links[link] === undefined;
}

/** Most of the time nothing is cut, and no link need be looked for: this is asked of each process after each move. */
const isEmpty = (links: World['links']): boolean => Object.keys(links).length === 0;

/** The actor, if it has a transaction open anywhere: what it says may then not be true yet. */
export function openTransactionOf(world: World, actor: ActivationId): ActivationId | null {
  const isOpen = Object.values(world.databases).some(
    (database) => transactionOf(database, actor) !== undefined,
  );
  return isOpen ? actor : null;
}
