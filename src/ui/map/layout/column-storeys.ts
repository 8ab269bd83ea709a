import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { MapCell, Storey } from './storeys.ts';

/** A row of one column of places: what stands in it, and what part of the width is left free before it. */
export type ColumnRow = Pick<Storey, 'side'> & {
  readonly cells: readonly MapCell[];
  readonly spared: number;
};

const relayShare = 52;

/** On a narrow room: who asks and who answers side by side, all else one below the other, readers in pairs. */
export function columnRows(
  storeys: readonly Storey[],
  roleOf: (id: PlaceId) => string | undefined,
): readonly ColumnRow[] {
  return storeys.flatMap(({ side, cells }): readonly ColumnRow[] => {
    const places = cells.flatMap((cell) => cell.places);
    const having = (...roles: readonly string[]): readonly PlaceId[] =>
      places.filter((id) => roles.includes(roleOf(id) ?? ''));
    const row = (ids: readonly PlaceId[], spared = 0): readonly ColumnRow[] =>
      inPairs(ids).map((pair) => ({
        side,
        spared,
        cells: pair.map((id) => ({ places: [id], weight: weightIn(pair, roleOf(id)), least: 0 })),
      }));
    const [client, ...clients] = having('client', 'person');
    const [service, ...workers] = having(
      'service',
      'handler',
      'command-handler',
      'process-manager',
      'executor',
      'snapshotter',
    );
    const opening = [client, service].filter((id) => id !== undefined);
    const relays = having('relay');
    return [
      ...row(opening),
      ...row([...clients, ...workers]),
      ...row(having('database').slice(0, 1)),
      ...row(having('database').slice(1)),
      ...(relays.length === 1 ? row(relays, 1 - relayShare / 100) : row(relays)),
      ...row(having('broker')),
      ...row(having('projection', 'query-service', 'notification', 'rebuilder')),
      ...row(having('projection-database', 'notification-database', 'mail-server', 'outside')),
    ];
  });
}

function inPairs(ids: readonly PlaceId[]): readonly (readonly PlaceId[])[] {
  return Array.from({ length: Math.ceil(ids.length / 2) }, (_, index) => ids.slice(2 * index, 2 * index + 2));
}

/** A store of rows wants more of a row than what it shares it with. */
function weightIn(pair: readonly PlaceId[], role: string | undefined): number {
  if (pair.length === 1) return 1;
  return role === 'projection-database' ? 58 : role === 'mail-server' || role === 'outside' ? 42 : 50;
}
