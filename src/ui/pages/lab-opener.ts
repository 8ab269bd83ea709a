import type { Problem } from '../../app/lab-state.ts';
import { openLab, type OpenedLab } from '../../app/open-lab.ts';
import { openCatalogue } from '../../app/open-storage.ts';
import { problemOfRequest } from '../../app/problems.ts';
import { requestFromHash } from '../../app/routes.ts';
import { navigateTo, settleAt } from './address.ts';

/** What is open; a problem leaves what was open before as it is. */
export type Opened = { readonly lab: OpenedLab | null; readonly problem: Problem | null };

type Catalogue = Awaited<ReturnType<typeof openCatalogue>>;

export type LabOpener = {
  /** Opens what an address asks for and closes what was open. */
  readonly open: (hash: string) => Promise<Opened>;
  readonly close: () => void;
  /** The open run as text, for a report of an error. */
  readonly runText: () => string | null;
};

/** One run is open at a time; a newer address wins over one that still opens. */
export function createLabOpener(): LabOpener {
  let catalogue: Promise<Catalogue> | null = null;
  let current: OpenedLab | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const openNow = async (hash: string): Promise<Opened> => {
    catalogue ??= openCatalogue();
    const runs = await catalogue;
    const request = await requestFromHash(hash, runs, newRunId);
    if (!request.ok) return { lab: current, problem: problemOfRequest(request.failure) };
    // The run that is open may be the one that is asked for: its seat must be free before.
    current?.close();
    current = null;
    const opened = await openLab({
      request: request.value,
      catalogue: runs,
      navigate: navigateTo,
      pageUrl: location.href.replace(/#.*$/, ''),
      nowMs: Date.now,
    });
    if (!opened.ok) return { lab: null, problem: opened.failure };
    current = opened.value;
    // A link is opened once; a reload goes on with the run that it made.
    if (hash.startsWith('#/run/')) settleAt(`#/lab/${opened.value.store.getState().runId}`);
    return { lab: current, problem: null };
  };

  return {
    open: (hash) => {
      const opening = turn.then(() => openNow(hash));
      turn = opening.catch(() => null);
      return opening;
    },
    close: () => current?.close(),
    runText: () => current?.actions.exportFile() ?? null,
  };
}

function newRunId(): string {
  return crypto.randomUUID().slice(0, 8);
}
