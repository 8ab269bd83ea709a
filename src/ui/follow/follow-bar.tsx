import type { ReactElement } from 'react';
import { late } from '../late/late.tsx';
import { useLab } from '../lab/lab-context.tsx';

const FollowedBar = late(async () => (await import('./followed.tsx')).FollowedBar, 'lab');

/** Takes its room from the panels below, not from the map; nothing where nothing is followed. */
export function FollowBar(): ReactElement | null {
  return useLab((state) => state.subject !== null) ? <FollowedBar /> : null;
}
