import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../lab/texts-context.tsx';
import { LoadFailed } from './load-failed.tsx';
import styles from './late.module.css';

/** A part of the page whose code comes when it is first shown; `load` asks for it before. */
export type Late<Props> = ((props: Props) => ReactElement) & {
  readonly load: () => Promise<Part<Props>>;
};

type Part<Props> = (props: Props) => ReactNode;
type FetchPart<Props> = () => Promise<Part<Props>>;

/**
 * Once its code is there it is drawn at once, as if it had always been: nothing flashes and no focus is lost. Until then
 * its place says that it is coming, and, if it does not come, what can be done.
 */
export function late<Props extends object>(fetchPart: FetchPart<Props>): Late<Props> {
  return lateAs(fetchPart, { Coming, Failed: LoadFailed });
}

/** What opens over the page has no place of its own yet: it says nothing while it comes, and below if it does not. */
export function lateOverlay<Props extends object>(fetchPart: FetchPart<Props>): Late<Props> {
  return lateAs(fetchPart, { Coming: Nothing, Failed: FailedBelow });
}

/** What only adds to the page says nothing where it is not there; it is asked for again when it is next shown. */
export function lateSilently<Props extends object>(fetchPart: FetchPart<Props>): Late<Props> {
  return lateAs(fetchPart, { Coming: Nothing, Failed: Nothing });
}

type Meanwhile = {
  readonly Coming: () => ReactNode;
  readonly Failed: (props: { readonly onRetry: () => void }) => ReactNode;
};

function lateAs<Props extends object>(
  fetchPart: FetchPart<Props>,
  { Coming: Waiting, Failed }: Meanwhile,
): Late<Props> {
  const loaded: { part: Part<Props> | null } = { part: null };
  const load = async (): Promise<Part<Props>> => {
    loaded.part ??= await fetchPart();
    return loaded.part;
  };

  function LatePart(props: Props): ReactElement {
    const [, setArrived] = useState(loaded.part !== null);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (hasFailed || loaded.part !== null) return;
      let isCurrent = true;
      load().then(
        () => isCurrent && setArrived(true),
        () => isCurrent && setFailed(true),
      );
      return () => {
        isCurrent = false;
      };
    }, [hasFailed]);
    const { part: Loaded } = loaded;
    if (Loaded !== null) return <Loaded {...props} />;
    return hasFailed ? <Failed onRetry={() => setFailed(false)} /> : <Waiting />;
  }
  return Object.assign(LatePart, { load });
}

function Coming(): ReactElement {
  return (
    <output className={styles['coming']} aria-busy="true">
      {useTexts().shell.coming}
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
