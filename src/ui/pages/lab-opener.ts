import type { Problem } from '../../app/lab-state.ts';
import { openLab, type OpenedLab } from '../../app/open-lab.ts';
import { openCatalogue } from '../../app/open-storage.ts';
import { problemOfRequest } from '../../app/problems.ts';
import { requestFromFile, requestFromHash } from '../../app/routes.ts';
import { navigateTo, settleAt } from './address.ts';

/** What is open; a problem leaves what was open before as it is. */
export type Opened = { readonly lab: OpenedLab | null; readonly problem: Problem | null };

type Source =
  { readonly kind: 'hash'; readonly hash: string } | { readonly kind: 'file'; readonly text: string };
type Catalogue = Awaited<ReturnType<typeof openCatalogue>>;

export type LabOpener = {
  /** Opens what an address asks for and closes what was open. */
  readonly open: (hash: string) => Promise<Opened>;
  /** Opens a run that was saved as a file, as a run of its own. */
  readonly openFile: (text: string) => Promise<Opened>;
  readonly close: () => void;
  /** The open run as text, for a report of an error. */
  readonly runText: () => string | null;
};

/** One run is open at a time; a newer address wins over one that still opens. */
export function createLabOpener(): LabOpener {
  let catalogue: Promise<Catalogue> | null = null;
  let current: OpenedLab | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const openNow = async (source: Source): Promise<Opened> => {
    catalogue ??= openCatalogue();
    const runs = await catalogue;
    const request =
      source.kind === 'hash'
        ? await requestFromHash(source.hash, runs, newRunId)
        : requestFromFile(source.text, newRunId);
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
    // A link or a file is opened once; a reload goes on with the run that it made.
    if (source.kind === 'file' || source.hash.startsWith('#/run/'))
      settleAt(`#/lab/${opened.value.store.getState().runId}`);
    return { lab: current, problem: null };
  };

  const inTurn = (source: Source): Promise<Opened> => {
    const opening = turn.then(() => openNow(source));
    turn = opening.catch(() => null);
    return opening;
  };

  return {
    open: (hash) => inTurn({ kind: 'hash', hash }),
    openFile: (text) => inTurn({ kind: 'file', text }),
    close: () => {
      current?.close();
      current = null;
    },
    runText: () => current?.actions.exportFile() ?? null,
  };
}

const runIdLength = 10;

/** Not `randomUUID`, which a page has only over HTTPS or on its own machine. */
function newRunId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(runIdLength));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
