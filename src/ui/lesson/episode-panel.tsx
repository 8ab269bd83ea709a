import type { ReactElement } from 'react';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { EpisodeText } from '../../lessons/form/lesson-text.ts';
import { useLab } from '../lab/lab-context.tsx';
import type { LessonPanelProps } from '../lab/lessons-context.ts';
import { useLessons } from './use-lesson-tellings.ts';
import { classes } from '../parts/classes.ts';
import { useInSight } from '../parts/hooks/use-in-sight.ts';
import { Sentence } from '../parts/text/sentence.tsx';
import { Beats, brokenBeats } from '../story/beats.tsx';
import { Prediction } from '../story/prediction.tsx';
import { Press } from '../story/press.tsx';
import { storyPhase } from '../story/story-phase.ts';
import styles from '../story/story.module.css';
import { LessonLine } from './lesson-line.tsx';

/** An episode of a lesson as it is told: like a story, but what it is about is over with its last beat. */
export function EpisodePanel({ hasPress = true, isFolded = false }: LessonPanelProps): ReactElement | null {
  const { words, told } = useLessons();
  const { script, lesson } = useLab((state) => state.offers);
  const text = lesson === null ? null : entryOf(told, lesson.id);
  const episode = script === null || text === null ? null : entryOf(text.episodes, script);
  if (script === null || text === null || episode === null) return null;
  return (
    <section className={styles['story']} aria-label={words.panel}>
      <div className={styles['head']}>
        <LessonLine />
        <h2 className={styles['title']}>{lookUp(text.steps, script)}</h2>
      </div>
      <Told episode={episode} />
      {hasPress && <Press isFolded={isFolded} />}
    </section>
  );
}

function Told({ episode }: { readonly episode: EpisodeText }): ReactElement {
  const phase = useLab(storyPhase);
  const beats = useLab((state) => state.beats);
  return (
    <div className={styles['told']}>
      <Beats beats={brokenBeats(beats, episode)} phase={phase === 'broken' ? 'broken' : 'watching'} />
      {/* There from the start: only what changes inside of it is said aloud. */}
      <div className={styles['outcome']} aria-live="polite">
        {phase !== 'watching' && <Seen text={episode.seen} />}
      </div>
      <Prediction text={episode} />
    </div>
  );
}

function Seen({ text }: { readonly text: string }): ReactElement {
  const { words } = useLessons();
  const ref = useInSight<HTMLDivElement>();
  return (
    <div ref={ref} className={classes(styles['verdict'], styles['calm'])} data-testid="seen">
      <strong>{words.seen}</strong>
      <p>
        <Sentence text={text} />
      </p>
    </div>
  );
}
