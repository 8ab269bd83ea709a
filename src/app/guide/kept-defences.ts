import type { DefenceStanding } from '../defend/defence-standing.ts';
import { openProgress, readProgress } from './open-progress.ts';

/** They stand among the challenges, as what was shown to hold, under names that no challenge has. */
const heldName = (id: string): string => `defence ${id}`;
const leastName = (id: string): string => `defence ${id} least`;

export async function readDefences(
  ids: readonly string[],
): Promise<Readonly<Record<string, DefenceStanding>>> {
  const progress = await readProgress();
  const isShown = (name: string): boolean => progress[name]?.isCureShown === true;
  return Object.fromEntries(
    ids.map((id) => [id, isShown(leastName(id)) ? 'least' : isShown(heldName(id)) ? 'held' : 'open']),
  );
}

export async function keepDefence(id: string, standing: Exclude<DefenceStanding, 'open'>): Promise<void> {
  const store = await openProgress();
  await store.challenges.add({
    id: standing === 'least' ? leastName(id) : heldName(id),
    bestLength: null,
    bestRun: null,
    shortestLength: null,
    isCureShown: true,
  });
  store.close();
}
