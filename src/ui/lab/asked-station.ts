import { stationIn, withStation } from '../../app/code/station-address.ts';

/** The station of the path through the code that the address asks for; null: none. */
export const askedStation = (): string | null => stationIn(location.hash);

/** Says in the address which one is read, so that it is a link to it. */
export function settleStation(station: string | null): void {
  const hash = withStation(location.hash, station);
  if (hash !== location.hash) history.replaceState(history.state, '', hash);
}
