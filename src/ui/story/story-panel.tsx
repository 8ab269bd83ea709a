import type { ReactElement } from 'react';
import { entryOf, lookUp } from '../../i18n/look-up.ts';
import { faultSentence } from '../controls/fault-text.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { classes } from '../parts/classes.ts';
import { Panel } from '../parts/panel.tsx';
import { storyPhase } from './story-phase.ts';
import styles from './story.module.css';

/** One sentence that says what to watch, and one button to press. */
export function StoryPanel(): ReactElement {
  const texts = useTexts();
  const story = useLab((state) => state.story);
  const phase = useLab(storyPhase);
  const isCured = useLab((state) => state.cure === null);
  const text = story === null ? null : entryOf(texts.stories, story);
  const watch = isCured ? text?.watchCured : text?.watch;
  return (
    <Panel title={text === null ? texts.shell.sandbox : texts.shell.panels.story}>
      <h3 className={styles['title']}>{text?.title ?? texts.story.sandboxTitle}</h3>
      <p className={styles['watch']}>{watch ?? texts.story.sandboxWatch}</p>
      <Press />
      {text !== null && phase !== 'watching' && (
        <div className={classes(styles['verdict'], phase === 'held' && styles['held'])}>
          <strong>{phase === 'held' ? texts.story.held : texts.story.why}</strong>
          <p>{phase === 'held' ? text.held : text.why}</p>
        </div>
      )}
      {text !== null && phase === 'watching' && !isCured && (
        <ol className={styles['steps']} aria-label={texts.story.what}>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <OtherStories />
    </Panel>
  );
}

function Press(): ReactElement | null {
  const texts = useTexts();
  const actions = useActions();
  const phase = useLab(storyPhase);
  const hasStory = useLab((state) => state.story !== null);
  const cure = useLab((state) => state.cure);
  const storyPress = useLab((state) => state.storyPress);
  const isPlaying = useLab((state) => state.isPlaying);
  const isStuck = useLab((state) => state.position === state.head && state.choices.length === 0);
  if (phase === 'broken' && cure !== null)
    return (
      <div className={styles['buttons']}>
        <Button look="primary" size="large" onClick={() => actions.switchVariant(cure.slot, cure.variant)}>
          {texts.story.cure(lookUp(texts.variants, cure.variant))}
        </Button>
        <Button onClick={actions.restart}>{texts.story.again}</Button>
      </div>
    );
  if (storyPress !== null)
    return (
      <Button look="primary" size="large" onClick={() => actions.act(storyPress)}>
        {faultSentence(storyPress, texts)}
      </Button>
    );
  if (isStuck && !hasStory) return null;
  if (isStuck)
    return (
      <Button size="large" onClick={actions.restart}>
        {texts.story.again}
      </Button>
    );
  return (
    <div className={styles['buttons']}>
      <Button look="primary" size="large" onClick={actions.step}>
        {texts.story.press}
      </Button>
      <Button onClick={isPlaying ? actions.pause : actions.play}>
        {isPlaying ? texts.transport.pause : texts.story.play}
      </Button>
    </div>
  );
}

function OtherStories(): ReactElement {
  const texts = useTexts();
  const story = useLab((state) => state.story);
  const others = Object.entries(texts.stories).filter(([id]) => id !== story);
  return (
    <nav className={styles['others']} aria-label={texts.story.others}>
      <details open={story === null}>
        <summary>{`${texts.story.others} (${others.length})`}</summary>
        <ul>
          {others.map(([id, { title }]) => (
            <li key={id}>
              <a href={`#/story/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
      {story !== null && <a href="#/sandbox">{texts.story.openSandbox}</a>}
    </nav>
  );
}
