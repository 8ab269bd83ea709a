import type { ReactElement } from 'react';
import { watchedPromise, type WatchedPromise } from '../../app/selectors/watched-promise.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Button } from '../parts/button.tsx';
import { Popover } from '../overlays/popover.tsx';
import { late } from '../late/late.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import styles from './stage-lines.module.css';

/** In full, and only where somebody asks for more than the one that is watched. */
const AllPromises = late(async () => (await import('../promises/promises.tsx')).Promises);

/** The one promise that is watched, and how many others stand how; they are a press away. */
export function PromiseLine(): ReactElement | null {
  const texts = useTexts();
  const lights = useLab((state) => state.lights);
  const offers = useLab((state) => state.offers);
  const watched = watchedPromise({ lights, offers });
  const { promises } = texts.controls;
  if (watched.light === null) return null;
  const { property, state, brokenAt } = watched.light;
  const stands = brokenAt === null ? texts.lightStates[state] : promises.brokenAt(brokenAt);
  return (
    <section className={styles['promise']} aria-label={promises.watched} data-testid="promise-line">
      <LightSign state={state} />
      <p>
        <strong>{lookUp(texts.properties, property)}</strong>{' '}
        <span className={classes(styles['state'], styles[state])}>{stands}</span>
      </p>
      {lights.length > 1 && (
        <Popover label={promises.all} trigger={<Button look="quiet">{othersText(watched, texts)}</Button>}>
          <div className={styles['others']}>
            <AllPromises isRoomy />
          </div>
        </Popover>
      )}
    </section>
  );
}

function othersText({ brokenCount, endangeredCount, keptCount }: WatchedPromise, texts: Texts): string {
  const { promises } = texts.controls;
  if (brokenCount + endangeredCount === 0) return promises.othersKept(keptCount);
  return [
    ...(brokenCount === 0 ? [] : [promises.moreBroken(brokenCount)]),
    ...(endangeredCount === 0 ? [] : [promises.moreEndangered(endangeredCount)]),
    ...(keptCount === 0 ? [] : [promises.kept(keptCount)]),
  ].join(' · ');
}
