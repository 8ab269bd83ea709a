import type { PlaceDefinition, PlaceKind, PlaceRole } from '../../kernel/definition/definition.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';

/** What the machine takes a place of each role for. */
const kinds: Readonly<Record<PlaceRole, PlaceKind>> = {
  client: 'client',
  service: 'service',
  database: 'database',
  relay: 'relay',
  broker: 'broker',
  handler: 'consumer',
  'command-handler': 'consumer',
  'process-manager': 'consumer',
  executor: 'relay',
  snapshotter: 'relay',
  'query-service': 'service',
  rebuilder: 'service',
  projection: 'consumer',
  'projection-database': 'database',
  notification: 'consumer',
  'notification-database': 'database',
  'mail-server': 'outside',
  person: 'person',
  outside: 'outside',
};

/** A place by its role; its kind follows. */
export function placeOf(
  id: PlaceId,
  role: PlaceRole,
  whose: Pick<PlaceDefinition, 'of' | 'number'> = {},
): PlaceDefinition {
  return { id, kind: kinds[role], role, ...whose };
}

/** Places of one role: each has its number where there are several. */
export function placesOf(
  ids: readonly PlaceId[],
  role: PlaceRole,
  whose: Pick<PlaceDefinition, 'of'> = {},
): readonly PlaceDefinition[] {
  return ids.map((id, index) =>
    placeOf(id, role, ids.length === 1 ? whose : { ...whose, number: index + 1 }),
  );
}

/** Where several parts bring places of one role for one business these are numbered through, so that each can be named. */
export function toldApart(places: readonly PlaceDefinition[]): readonly PlaceDefinition[] {
  const likeIt = ({ role, of }: PlaceDefinition) =>
    places.filter((other) => other.role === role && other.of === of);
  return places.map((place) => {
    const alike = likeIt(place);
    const areApart = new Set(alike.map(({ number }) => number)).size === alike.length;
    return areApart ? place : { ...place, number: alike.indexOf(place) + 1 };
  });
}
