import type { ReactElement } from 'react';
import { breaksAt, isBroken, isEndangered, watchedPromise } from '../../app/selectors/watched-promise.ts';
import type { Light } from '../../app/verdicts/lights.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { narrate } from '../../i18n/narrate.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import type { Tellings } from '../../i18n/form/tellings.ts';
import type { LabState } from '../../app/lab/lab-state.ts';
import { useLab } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useTellings, useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { LightSign } from '../standing/light-sign.tsx';
import styles from './verdict-strip.module.css';

/** On a phone, whatever is looked at: how the promises stand and why. A press opens them. */
export function VerdictStrip({ onPress }: { readonly onPress: () => void }): ReactElement | null {
  const texts = useTexts();
  const { promises } = texts.controls;
  const lights = useLab((state) => state.lights);
  const stories = useTellings();
  const said = useLab((state) => reasonOf(state, texts, stories));
  if (lights.length === 0) return null;
  const { state, text } = standing(lights, texts);
  const keptCount = lights.filter((light) => !isBroken(light) && !isEndangered(light)).length;
  return (
    <button
      type="button"
      className={classes(styles['strip'], styles[state])}
      data-testid="verdict-strip"
      onClick={onPress}
    >
      <LightSign state={state} />
      <span className={styles['words']}>
        <strong>{text}</strong>
        <span className={styles['reason']}>{said}</span>
      </span>
      <span className={styles['count']}>
        <span>{promises.kept(keptCount)}</span>
        <span aria-hidden="true"> ›</span>
      </span>
    </button>
  );
}

function standing(lights: readonly Light[], { controls: { promises } }: Texts) {
  const broken = breaksAt(lights);
  if (broken !== null) return { state: 'broken', text: promises.broken(broken.count, broken.since) } as const;
  const endangered = lights.filter(isEndangered).length;
  if (endangered > 0) return { state: 'will-break', text: promises.endangered(endangered) } as const;
  return { state: 'kept', text: promises.allKept } as const;
}

/** Why a story broke, of any other run which promise has; as long as nothing has, what just happened. */
function reasonOf(state: LabState, texts: Texts, stories: Tellings): string {
  const { light } = watchedPromise(state);
  const { script } = state.offers;
  if (state.lights.some(isBroken)) {
    const why = script === null ? undefined : entryOf(stories, script)?.why;
    const first = state.lights.find(isBroken) ?? light;
    return why ?? lookUp(texts.properties, first?.property ?? '');
  }
  const entry = lastEntryOf(state);
  return entry === null ? texts.story.atStart : narrate(entry, texts, state.acts);
}
