import type { ReactElement } from 'react';
import type { BeatIds } from '../../app/story/beats-of.ts';
import type { CuredText } from '../../scenarios/form/cured-text.ts';
import type { BeatText, StoryText } from '../../scenarios/form/story-text.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import type { StoryPhase } from './story-phase.ts';
import styles from './beats.module.css';

type BeatsProps = {
  /** From the opening on, in order. */
  readonly beats: readonly BeatText[];
  readonly phase: StoryPhase;
};

/**
 * What happens, the present part of it open. What is to come is counted and not named: the reader is asked
 * to predict it. Once it has held, that says what the last came to.
 */
export function Beats({ beats, phase }: BeatsProps): ReactElement {
  const { story } = useTexts();
  const begun = useLab((state) => state.beat);
  const shown = beats.slice(0, begun + 1);
  const toCome = beats.length - shown.length;
  return (
    <ol className={classes(styles['beats'], styles[phase])} aria-label={story.beats} aria-live="polite">
      {shown.map(({ name, told }, index) => {
        const isPresent = index === begun;
        return (
          <li
            key={name}
            className={classes(styles['beat'], isPresent && styles['present'])}
            aria-current={isPresent ? 'step' : undefined}
          >
            <span className={styles['number']} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <span className={styles['name']}>{name}</span>
              {isPresent && phase !== 'held' && (
                <p className={styles['text']}>
                  <Sentence text={told} />
                </p>
              )}
            </div>
          </li>
        );
      })}
      {toCome > 0 && (
        <li className={styles['toCome']}>
          <HiddenText>{story.toCome(toCome)}</HiddenText>
          {beats.slice(begun + 1).map(({ name }, index) => (
            <span key={name} className={styles['number']} aria-hidden="true">
              {begun + 2 + index}
            </span>
          ))}
        </li>
      )}
    </ol>
  );
}

/** What a story tells without its cure. */
export function brokenBeats(
  { broken }: BeatIds,
  { before, watch, beats }: Pick<StoryText, 'before' | 'watch' | 'beats'>,
): readonly BeatText[] {
  return [{ name: before, told: watch }, ...named(beats, broken)];
}

/** What it tells with it. */
export function curedBeats(
  { cured }: BeatIds,
  { watchCured }: StoryText,
  { before, beats }: CuredText,
): readonly BeatText[] {
  return [{ name: before, told: watchCured }, ...named(beats, cured)];
}

const named = (beats: StoryText['beats'], ids: readonly string[]): readonly BeatText[] =>
  ids.flatMap((id) => entryOf(beats, id) ?? []);
