import type { StoreApi } from 'zustand/vanilla';
import type { LabState } from './lab-state.ts';
import type { OpenedLab } from './open-lab.ts';

/** The address bar of a tab, and what the tab itself remembers. */
export type AddressBar = {
  readonly hash: () => string;
  /** Another address for what is open, which is that run: nothing is opened by it, no entry is added to the history. */
  readonly settle: (hash: string, runId: string) => void;
  /** Where in a run this tab looks; null: at its last move. */
  readonly keepViewpoint: (runId: string, position: number | null) => void;
  /** Does something after so many milliseconds, unless what it answers is called before. */
  readonly later: (work: () => Promise<void>, ms: number) => () => void;
};

export type AddressKeeper = {
  /** Has the bar say the moment that is looked at, whatever it says now. */
  readonly settle: () => void;
  readonly close: () => void;
};

/** So long a run stands still before the bar follows: browsers allow a hundred changes in ten seconds. */
const restMs = 250;

/**
 * Keeps the address bar at the moment that a lab shows whenever it stands still, so that what is copied
 * from there opens that moment, and a reload comes back to this very run. `at`: where the bar stands for
 * this lab already; `begunAt`: the address that begins it.
 */
export function keepAddress(
  lab: Pick<OpenedLab, 'momentAddress'> & {
    readonly store: Pick<StoreApi<LabState>, 'getState' | 'subscribe'>;
  },
  bar: AddressBar,
  { at, begunAt }: { readonly at: string; readonly begunAt: string | null },
): AddressKeeper {
  const { runId } = lab.store.getState();
  let isClosed = false;
  let known = at;
  let cancel = (): void => undefined;

  const settle = async (): Promise<void> => {
    const { position, head } = lab.store.getState();
    const address = await lab.momentAddress(begunAt);
    const now = lab.store.getState();
    // Somebody has gone on meanwhile, or away: the next pause comes, or this bar is another page's.
    if (isClosed || address === null || now.isPlaying || now.position !== position || now.head !== head)
      return;
    if (bar.hash() !== known) return;
    if (address !== known) bar.settle(address, runId);
    known = bar.hash();
  };
  const settleSoon = (): void => {
    cancel();
    if (!lab.store.getState().isPlaying) cancel = bar.later(settle, restMs);
  };

  const keepViewpoint = ({ position, head }: LabState): void =>
    bar.keepViewpoint(runId, position < head ? position : null);

  const leave = lab.store.subscribe((state, before) => {
    const { position, head, isPlaying } = state;
    if (position !== before.position || head !== before.head) keepViewpoint(state);
    // The branches too: they tell a run that was begun anew from one that has just been begun.
    const isElsewhere =
      position !== before.position || state.world !== before.world || state.branches !== before.branches;
    if (isElsewhere || isPlaying !== before.isPlaying) settleSoon();
  });
  keepViewpoint(lab.store.getState());
  settleSoon();
  return {
    settle: () => {
      known = bar.hash();
      settleSoon();
    },
    close: () => {
      isClosed = true;
      cancel();
      leave();
    },
  };
}
