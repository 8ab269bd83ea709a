import type { ReactElement } from 'react';
import { promiseOf } from '../../app/run/story-ids.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { StoryText } from '../../scenarios/form/story-text.ts';
import { useInSight } from '../parts/hooks/use-in-sight.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { classes } from '../parts/classes.ts';
import { Panel } from '../parts/panel.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
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
  const script = useLab((state) => state.offers.script);
  const phase = useLab(storyPhase);
  const isCured = useLab((state) => state.cure === null);
  const text = script === null ? null : entryOf(texts.stories, script);
  const promise = script === null ? null : promiseOf(script);
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
      {text !== null && phase !== 'watching' && <Verdict key={phase} phase={phase} text={text} />}
      <p className={styles['watch']}>
        <Sentence text={watch ?? texts.story.sandboxWatch} />
      </p>
      {promise !== null && (
        <p className={styles['promise']}>
          <strong>{lookUp(texts.propertyNames, promise)}</strong>{' '}
          <span>{lookUp(texts.properties, promise)}</span>
        </p>
      )}
      {hasPress && <Press />}
      {text !== null && <Question text={text} />}
      {text !== null && phase !== 'watching' && (
        <Button onClick={() => actions.compare(null)}>{texts.compare.sideBySide}</Button>
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

type VerdictProps = { readonly phase: 'broken' | 'held'; readonly text: StoryText };

/** Why it broke, or that it did not: in sight as soon as it is known. */
function Verdict({ phase, text }: VerdictProps): ReactElement {
  const { story } = useTexts();
  const ref = useInSight<HTMLDivElement>();
  return (
    <div
      ref={ref}
      className={classes(styles['verdict'], phase === 'held' && styles['held'])}
      data-testid="verdict"
    >
      <strong>{phase === 'held' ? story.held : story.why}</strong>
      <p>
        <Sentence text={phase === 'held' ? text.held : text.why} />
      </p>
    </div>
  );
}
