import type { ReactElement } from 'react';
import { beatIdsOf } from '../../app/run/story-ids.ts';
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
  readonly script: string;
  readonly text: StoryText;
  readonly phase: StoryPhase;
};

/**
 * What happens, the present part of it open. What is to come is counted and not named: the reader is asked
 * to predict it.
 */
export function Beats({ script, text, phase }: BeatsProps): ReactElement {
  const { story } = useTexts();
  const begun = useLab((state) => state.beat);
  const beats = [{ name: text.before, told: text.watch }, ...beatsOf(script, text)];
  const shown = beats.slice(0, begun + 1);
  const toCome = beats.length - shown.length;
  return (
    <ol className={classes(styles['beats'], styles[phase])} aria-label={story.beats}>
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
              {isPresent && (
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

function beatsOf(script: string, { beats }: StoryText): readonly BeatText[] {
  return beatIdsOf(script).flatMap((id) => entryOf(beats, id) ?? []);
}
