import { pageOf, readAddress } from '../addresses.ts';

/** Whether an address is where a run is begun: not that of a moment in one. */
export function isBeginning(hash: string): boolean {
  const { page } = readAddress(hash);
  return pageOf(hash) === 'lab' && ['story', 'sandbox', 'challenge', 'lesson'].includes(page);
}
