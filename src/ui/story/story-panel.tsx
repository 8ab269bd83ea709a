import type { ReactElement, ReactNode } from 'react';
import { entryOf } from '../../i18n/form/look-up.ts';
import type { StoryText } from '../../scenarios/form/story-text.ts';
import { useInSight } from '../parts/hooks/use-in-sight.ts';
import { useLab } from '../lab/lab-context.tsx';
import { lateSilently } from '../late/late.tsx';
import { useTellings, useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Sentence } from '../parts/text/sentence.tsx';
import { Beats, brokenBeats, curedBeats } from './beats.tsx';
import { ChainLine } from './chain-line.tsx';
import { WaysButton } from '../compare/ways-button.tsx';
import { PlayedAgain } from './played-again.tsx';
import { Press } from './press.tsx';
import { Prediction } from './prediction.tsx';
import { storyPhase } from './story-phase.ts';
import styles from './story.module.css';
import { useCuredText } from './use-cured-text.ts';

/** Few stories show it, and all that it needs comes with it. */
const LastStatement = lateSilently(
  async () => (await import('../statement/last-statement.tsx')).LastStatement,
  'all',
);

type StoryPanelProps = {
  /** A phone keeps the button under the thumb, and above it why it broke, whatever is looked at. */
  readonly hasPress?: boolean;
  /** A press goes on to what a viewer sees. */
  readonly isFolded?: boolean;
  /** Of what it is a part; left out: of its chain. */
  readonly line?: ReactNode;
};

/** What is told, where in it one is, and one button to press. */
export function StoryPanel({
  hasPress = true,
  isFolded = false,
  line,
}: StoryPanelProps): ReactElement | null {
  const texts = useTexts();
  const script = useLab((state) => state.offers.script);
  const stories = useTellings();
  const text = script === null ? null : entryOf(stories, script);
  if (script === null || text === null) return null;
  return (
    <section className={styles['story']} aria-label={texts.shell.panels.story}>
      <div className={styles['head']}>
        {line ?? <ChainLine script={script} />}
        <h2 className={styles['title']}>{text.title}</h2>
      </div>
      <Told script={script} text={text} isWhyElsewhere={!hasPress} />
      {hasPress && <Press isFolded={isFolded} />}
    </section>
  );
}

type ToldProps = { readonly script: string; readonly text: StoryText; readonly isWhyElsewhere: boolean };

/** Directly below the title, as soon as it is known, why it broke; then how it came to that. */
function Told({ script, text, isWhyElsewhere }: ToldProps): ReactElement {
  const phase = useLab(storyPhase);
  const isCured = useLab((state) => state.cure === null);
  const beats = useLab((state) => state.beats);
  const { showsStatements } = useLab((state) => state.offers);
  const cured = useCuredText(script, isCured || phase === 'broken');
  return (
    <div className={styles['told']}>
      {/* There from the start: only what changes inside of it is said aloud. */}
      <div className={styles['outcome']} aria-live="polite">
        {phase !== 'watching' && (
          <Verdict key={phase} phase={phase} text={text} isElsewhere={isWhyElsewhere && phase === 'broken'} />
        )}
        {phase === 'held' && <Costs text={text} />}
      </div>
      {!isCured ? (
        <Beats beats={brokenBeats(beats, text)} phase={phase} />
      ) : cured !== null ? (
        <Beats beats={curedBeats(beats, text, cured)} phase={phase} />
      ) : (
        phase !== 'held' && (
          <p className={styles['watch']}>
            <Sentence text={text.watchCured} />
          </p>
        )
      )}
      {showsStatements && <LastStatement />}
      <Prediction text={text} />
      <PlayedAgain />
      {phase !== 'watching' && <WaysButton />}
    </div>
  );
}

/** No cure is free, and what it costs may be the next story. */
function Costs({ text }: { readonly text: StoryText }): ReactElement {
  const { story } = useTexts();
  return (
    <div className={classes(styles['verdict'], styles['calm'])} data-testid="costs">
      <strong>{story.costs}</strong>
      <p>
        <Sentence text={text.costs} />
      </p>
    </div>
  );
}

type VerdictProps = {
  readonly phase: 'broken' | 'held';
  readonly text: StoryText;
  readonly isElsewhere: boolean;
};

/** Why it broke, or that it did not: in sight as soon as it is known. */
function Verdict({ phase, text, isElsewhere }: VerdictProps): ReactElement {
  const { story } = useTexts();
  const ref = useInSight<HTMLDivElement>(isElsewhere);
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
