import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { holds, type Shelf } from '../../i18n/language.ts';
import { usePageTexts, useSpeech } from '../lab/texts-context.tsx';
import { LoadFailed } from './load-failed.tsx';
import styles from './late.module.css';

/** A part of the page whose code, and whose texts, come when it is first shown; `load` asks for the code before. */
export type Late<Props> = ((props: Props) => ReactElement) & {
  readonly load: () => Promise<Part<Props>>;
  /** As much of the language as it speaks. */
  readonly shelf: Shelf;
};

type Part<Props> = (props: Props) => ReactNode;
type FetchPart<Props> = () => Promise<Part<Props>>;

/**
 * Once its code is there it is drawn at once, as if it had always been: nothing flashes and no focus is lost. Until then
 * its place says that it is coming, and, if it does not come, what can be done.
 */
export function late<Props extends object>(
  fetchPart: FetchPart<Props>,
  shelf: Shelf = 'page',
  Waiting: () => ReactNode = Coming,
): Late<Props> {
  return lateAs(fetchPart, shelf, { Coming: Waiting, Failed: LoadFailed });
}

/** What opens over the page has no place of its own yet: it says nothing while it comes, and below if it does not. */
export function lateOverlay<Props extends object>(
  fetchPart: FetchPart<Props>,
  shelf: Shelf = 'page',
): Late<Props> {
  return lateAs(fetchPart, shelf, { Coming: Nothing, Failed: FailedBelow });
}

/** What only adds to the page says nothing where it is not there; it is asked for again when it is next shown. */
export function lateSilently<Props extends object>(
  fetchPart: FetchPart<Props>,
  shelf: Shelf = 'page',
): Late<Props> {
  return lateAs(fetchPart, shelf, { Coming: Nothing, Failed: Nothing });
}

type Meanwhile = {
  readonly Coming: () => ReactNode;
  readonly Failed: (props: { readonly onRetry: () => void }) => ReactNode;
};

function lateAs<Props extends object>(
  fetchPart: FetchPart<Props>,
  shelf: Shelf,
  { Coming: Waiting, Failed }: Meanwhile,
): Late<Props> {
  const loaded: { part: Part<Props> | null } = { part: null };
  const load = async (): Promise<Part<Props>> => {
    loaded.part ??= await fetchPart();
    return loaded.part;
  };

  function LatePart(props: Props): ReactElement {
    const { spoken, ask } = useSpeech();
    const isSpoken = holds(spoken.shelf, shelf);
    const [, setArrived] = useState(loaded.part !== null);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (hasFailed || (loaded.part !== null && isSpoken)) return;
      let isCurrent = true;
      Promise.all([load(), isSpoken ? null : ask(shelf)]).then(
        () => isCurrent && setArrived(true),
        () => isCurrent && setFailed(true),
      );
      return () => {
        isCurrent = false;
      };
    }, [hasFailed, isSpoken, ask]);
    const { part: Loaded } = loaded;
    if (Loaded !== null && isSpoken) return <Loaded {...props} />;
    return hasFailed ? <Failed onRetry={() => setFailed(false)} /> : <Waiting />;
  }
  return Object.assign(LatePart, { load, shelf });
}

function Coming(): ReactElement {
  return (
    <output className={styles['coming']} aria-busy="true">
      {usePageTexts().shell.coming}
    </output>
  );
}

function FailedBelow({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  return createPortal(
    <div className={styles['below']}>
      <LoadFailed onRetry={onRetry} />
    </div>,
    document.body,
  );
}

function Nothing(): null {
  return null;
}
