import type { ReactElement } from 'react';
import { entryOf } from '../../i18n/look-up.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { classes } from '../parts/classes.ts';
import { Panel } from '../parts/panel.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { OtherStories } from './other-stories.tsx';
import { PlayedAgain } from './played-again.tsx';
import { Press } from './press.tsx';
import { Question } from './question.tsx';
import { storyPhase } from './story-phase.ts';
import styles from './story.module.css';

type StoryPanelProps = {
  /** A phone keeps the button under the thumb, whatever is looked at. */
  readonly hasPress?: boolean;
};

/** One sentence that says what to watch, and one button to press. */
export function StoryPanel({ hasPress = true }: StoryPanelProps): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const story = useLab((state) => state.story);
  const phase = useLab(storyPhase);
  const isCured = useLab((state) => state.cure === null);
  const text = story === null ? null : entryOf(texts.stories, story);
  const watch = isCured ? text?.watchCured : text?.watch;
  return (
    <Panel
      title={text === null ? texts.shell.sandbox : texts.shell.panels.story}
      aside={
        hasPress && (
          <span className={styles['aside']}>
            <OtherStories />
          </span>
        )
      }
    >
      {text !== null && <h3 className={styles['title']}>{text.title}</h3>}
      <p className={styles['watch']}>
        <Sentence text={watch ?? texts.story.sandboxWatch} />
      </p>
      {hasPress && <Press />}
      {text !== null && <Question text={text} />}
      {text !== null && phase !== 'watching' && (
        <div className={classes(styles['verdict'], phase === 'held' && styles['held'])}>
          <strong>{phase === 'held' ? texts.story.held : texts.story.why}</strong>
          <p>
            <Sentence text={phase === 'held' ? text.held : text.why} />
          </p>
          <Button onClick={() => actions.compare(null)}>{texts.compare.sideBySide}</Button>
        </div>
      )}
      <PlayedAgain />
      {text !== null && phase === 'broken' && (
        <ol className={styles['steps']} aria-label={texts.story.what}>
          {text.steps.map((step) => (
            <li key={step}>
              <Sentence text={step} />
            </li>
          ))}
        </ol>
      )}
      {!hasPress && <OtherStories />}
    </Panel>
  );
}
