import { queryOf, withQuery } from '../addresses.ts';

const parameter = 'code';

/** The station of the path through the code that an address asks for; null: none. */
export const stationIn = (hash: string): string | null => queryOf(hash).get(parameter);

/** An address with another station, or without one. */
export function withStation(hash: string, station: string | null): string {
  const query = queryOf(hash);
  query.delete(parameter);
  const [path = ''] = hash.split('?', 1);
  return withQuery(path, {
    ...Object.fromEntries(query),
    ...(station === null ? {} : { [parameter]: station }),
  });
}
