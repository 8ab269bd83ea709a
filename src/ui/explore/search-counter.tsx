import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SearchProgress } from '../../app/explore/ask-explorer.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import styles from './explore.module.css';

type SearchCounterProps = {
  /** Null: nothing has been told yet. */
  readonly progress: SearchProgress | null;
  readonly isStopping: boolean;
  readonly onStop: () => void;
};

/** How far a search is, ten times a second; said aloud only now and then. */
export function SearchCounter({ progress, isStopping, onStop }: SearchCounterProps): ReactElement {
  const { explore, search } = useAllTexts();
  const { number } = explore;
  const counts = [
    [explore.states, progress?.stateCount],
    [explore.movesPerSecond, progress === null ? undefined : roundedTo3(progress.movesPerSecond)],
    [explore.depth, progress?.depth],
    [explore.frontier, progress?.frontierCount],
  ] as const;
  const mib = progress === null ? null : progress.byteCount / 2 ** 20;
  return (
    <fieldset className={styles['counter']} aria-label={explore.counter}>
      <p className={styles['stage']}>
        <span className={styles['pulse']} aria-hidden="true" />
        <span>
          {isStopping
            ? explore.stopping
            : progress === null
              ? search.searching
              : explore.stages[progress.stage]}
        </span>
      </p>
      <dl className={styles['counts']}>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count === undefined ? '–' : number(count)}</dd>
          </div>
        ))}
        <div>
          <dt>{explore.memoryUsed}</dt>
          <dd>{mib === null ? '–' : explore.mib(mib)}</dd>
        </div>
      </dl>
      <Button size="large" disabled={isStopping} onClick={onStop}>
        {explore.stop}
      </Button>
      <ToldNowAndThen text={progress === null ? '' : explore.told(progress.stateCount, progress.depth)} />
    </fieldset>
  );
}

const quietMs = 5_000;

/** Says the newest of texts that change too often to be said each. */
function ToldNowAndThen({ text }: { readonly text: string }): ReactElement {
  const newest = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    newest.current = text;
  }, [text]);
  useEffect(() => {
    const timer = setInterval(() => setSaid(newest.current), quietMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <HiddenText>
      <output aria-live="polite">{said}</output>
    </HiddenText>
  );
}

/** Digits that flicker ten times a second tell nothing. */
function roundedTo3(count: number): number {
  return Number(count.toPrecision(3));
}
