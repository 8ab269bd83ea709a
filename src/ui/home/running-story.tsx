import { useRef, useState, type ReactElement } from 'react';
import { firstStoryId, storyAddress } from '../../app/addresses.ts';
import { promiseOf } from '../../app/run/story-ids.ts';
import type { HomeRestWords } from '../../i18n/en/late/home-rest.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { narrate } from '../../i18n/narrate.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { SystemMap } from '../map/system-map.tsx';
import { Button } from '../parts/button.tsx';
import { usePrefersLessMotion } from '../parts/hooks/use-media.ts';
import { Icon } from '../parts/icon.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import styles from './first-story.module.css';
import { useSteadySteps } from './use-steady-steps.ts';

type RunningStoryProps = { readonly words: HomeRestWords };

/** The same map as everywhere, looked at only: what it shows is said in the line below it. */
export function RunningStory({ words }: RunningStoryProps): ReactElement {
  const { home } = useTexts();
  const actions = useActions();
  const isReduced = usePrefersLessMotion();
  const [isWanted, setWanted] = useState<boolean | null>(null);
  const isRunning = isWanted ?? !isReduced;
  const stage = useRef<HTMLDivElement>(null);
  useSteadySteps(stage, isRunning);
  return (
    <>
      <WatchedPromise />
      <div className={styles['bar']}>
        <Button className={styles['run']} onClick={() => setWanted(!isRunning)}>
          <Icon name={isRunning ? 'pause' : 'play'} />
          <span>{isRunning ? words.demoPause : words.demoPlay}</span>
        </Button>
        {!isRunning && (
          <Button onClick={actions.stepOver}>
            <Icon name="step" />
            <span>{words.demoStep}</span>
          </Button>
        )}
        <LastMove words={words} />
        <a className={styles['open']} href={storyAddress(firstStoryId)}>
          {home.begin}
        </a>
      </div>
      <div ref={stage} className={styles['map']} inert>
        <SystemMap />
      </div>
    </>
  );
}

function WatchedPromise(): ReactElement | null {
  const texts = useTexts();
  const promise = promiseOf(firstStoryId);
  const light = useLab((state) => state.lights.find(({ property }) => property === promise));
  if (light === undefined) return null;
  return (
    <p className={styles['promise']}>
      <LightSign state={light.state} />
      <span>
        <span>{lookUp(texts.properties, light.property)}</span>{' '}
        <strong className={styles[light.state]}>{texts.lightStates[light.state]}</strong>
      </span>
    </p>
  );
}

function LastMove({ words }: RunningStoryProps): ReactElement {
  const texts = useTexts();
  const position = useLab((state) => state.position);
  const entry = useLab(lastEntryOf);
  return (
    <p className={styles['line']}>
      <span className={styles['number']}>{words.demoMove(position)}</span>
      {entry !== null && <Sentence text={narrate(entry, texts)} />}
    </p>
  );
}
