import { keepAddress, type AddressKeeper } from '../../app/lab/address-keeper.ts';
import { labAddress } from '../../app/addresses.ts';
import { isBeginning } from '../../app/pages/is-beginning.ts';
import type { LabState } from '../../app/lab/lab-state.ts';
import type { Problem } from '../../app/problem/problem.ts';
import { openLab, type OpenedLab, type OpenLabOptions } from '../../app/lab/open-lab.ts';
import { type OpeningProgress } from '../../app/motion/breather.ts';
import { openCatalogue } from '../../app/seat/open-storage.ts';
import { problemOfRequest } from '../../app/problem/problems.ts';
import { requestFromFile, requestFromHash } from '../../app/pages/routes.ts';
import { addressBar, navigateTo, ownMoment, reloadedMoment } from '../lab/address.ts';

/** What is open; a problem leaves what was open before as it is. */
export type Opened = { readonly lab: OpenedLab | null; readonly problem: Problem | null };

type Source =
  { readonly kind: 'hash'; readonly hash: string } | { readonly kind: 'file'; readonly text: string };
type OnProgress = (progress: OpeningProgress) => void;
type Catalogue = ReturnType<typeof openCatalogue>;

export type LabOpener = {
  /** Opens what an address asks for and closes what was open; asked again while it opens, it answers with the same. */
  readonly open: (hash: string, onProgress?: OnProgress) => Promise<Opened>;
  /** Opens a run that was saved as a file, as a run of its own. */
  readonly openFile: (text: string, onProgress?: OnProgress) => Promise<Opened>;
  /** Gives the run that is open its address back, after one that opened nothing. */
  readonly settle: () => void;
  readonly close: () => void;
  /** The open run as text, for a report of an error. */
  readonly runText: () => string | null;
};

/** One run is open at a time; a newer address wins over one that still opens. */
export function createLabOpener(): LabOpener {
  let catalogue: Catalogue | null = null;
  let current: OpenedLab | null = null;
  let keeper: AddressKeeper | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let isFirst = true;
  /** The address that is being opened, if nothing else was asked for since. */
  let pending: { readonly hash: string; readonly opening: Promise<Opened> } | null = null;

  const close = (): void => {
    keeper?.close();
    current?.close();
    keeper = null;
    current = null;
  };

  const openNow = async (source: Source, onProgress?: OnProgress): Promise<Opened> => {
    catalogue ??= openCatalogue();
    const runs = catalogue;
    const isHere = (): boolean => source.kind === 'hash' && location.hash === source.hash;
    const own = isHere() ? (ownMoment() ?? (isFirst ? reloadedMoment() : null)) : null;
    isFirst = false;
    const request =
      source.kind === 'hash'
        ? await requestFromHash(source.hash, runs, newRunId, own)
        : await requestFromFile(source.text, newRunId);
    if (!request.ok) return { lab: current, problem: problemOfRequest(request.failure) };
    // The run that is open may be the one that is asked for: its seat must be free before.
    close();
    const opened = await openLab({
      request: request.value,
      catalogue: runs,
      navigate: navigateTo,
      pageUrl: location.href.replace(/#.*$/, ''),
      nowMs: Date.now,
      ...(onProgress === undefined ? {} : { onProgress }),
      ...(await offeredHere()),
    });
    if (!opened.ok) return { lab: null, problem: opened.failure };
    current = opened.value;
    const { runId, keptIn } = opened.value.store.getState();
    // A link or a file is opened once; a reload goes on with the run that it made.
    if (source.kind === 'file') settleKept(runId, keptIn);
    else if (isHere()) addressBar.settle(source.hash, runId);
    const begunAt = source.kind === 'hash' && isBeginning(source.hash) ? source.hash : null;
    // One who has gone on while it opened has another address already, which is not this lab's to change.
    const at = source.kind === 'hash' ? source.hash : location.hash;
    keeper = keepAddress(opened.value, addressBar, { at, begunAt });
    return { lab: current, problem: null };
  };

  const inTurn = (source: Source, onProgress?: OnProgress): Promise<Opened> => {
    const opening = turn.then(() => openNow(source, onProgress));
    turn = opening.catch(() => null);
    return opening;
  };

  /** Who presses once more what leads to an address means the run that is coming, and not another one after it. */
  const openOnce = (hash: string, onProgress?: OnProgress): Promise<Opened> => {
    if (pending?.hash === hash) return pending.opening;
    const opening = inTurn({ kind: 'hash', hash }, onProgress).finally(() => {
      if (pending?.opening === opening) pending = null;
    });
    pending = { hash, opening };
    return opening;
  };

  return {
    open: openOnce,
    openFile: (text, onProgress) => {
      pending = null;
      return inTurn({ kind: 'file', text }, onProgress);
    },
    settle: () => {
      if (current === null) return;
      const { runId, keptIn } = current.store.getState();
      settleKept(runId, keptIn);
      keeper?.settle();
    },
    close,
    runText: () => current?.actions.exportFile() ?? null,
  };
}

/** What is in memory only is found by no address but its link's. */
function settleKept(runId: string, keptIn: LabState['keptIn']): void {
  if (keptIn === 'indexeddb') addressBar.settle(labAddress(runId), runId);
}

const runIdLength = 10;

/** Not `randomUUID`, which a page has only over HTTPS or on its own machine. */
function newRunId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(runIdLength));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** What a teacher leaves out is asked for only where something is; where it does not come, all is offered. */
async function offeredHere(): Promise<Pick<OpenLabOptions, 'offered'>> {
  if (!location.search.includes('hide=')) return {};
  try {
    const { hiddenIn, withoutHidden } = await import('../../app/lesson/hidden-controls.ts');
    const hidden = hiddenIn(location.search);
    return { offered: (offers) => withoutHidden(offers, hidden) };
  } catch {
    return {};
  }
}
