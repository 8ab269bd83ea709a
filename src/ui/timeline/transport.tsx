import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import type { PageShape } from '../lab/page-shape.ts';
import { FaultsButton } from '../faults/faults-button.tsx';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Select } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { heldBack } from '../story/story-press.ts';
import { Scrubber } from './scrubber.tsx';
import styles from './transport.module.css';

const speeds: readonly number[] = [0.25, 0.5, 1, 2, 4, 8, Infinity];

/** Time: play and pause, move by move, any moment, and what goes wrong in it. */
export function Transport({ shape }: { readonly shape: PageShape }): ReactElement {
  const { transport, shell } = useTexts();
  const position = useLab((state) => state.position);
  const head = useLab((state) => state.head);
  const isTold = useLab((state) => state.offers.script !== null);
  const mayBreak = useLab((state) => state.offers.mayBreak);
  const hasTools = !isTold || shape.hasTools;
  return (
    <section className={styles['bar']} aria-label={shell.panels.transport}>
      <TransportButtons hasEnd={hasTools} />
      <SpeedSelect />
      <Scrubber />
      <span className={styles['position']} aria-hidden="true" title={transport.positionOf(position, head)}>
        {`${position} / ${head}`}
      </span>
      {hasTools && mayBreak && <FaultsButton />}
      {isTold && (
        <Button
          className={styles['tools']}
          aria-pressed={hasTools}
          onClick={() => shape.setTools(!hasTools)}
          data-testid="tools"
          data-focus-twin="tools"
        >
          {hasTools ? shell.fewerTools : shell.tools}
        </Button>
      )}
      <IconButton
        icon="stage"
        label={shell.stage}
        className={styles['tools']}
        side="top"
        data-focus-twin="stage"
        onClick={() => shape.setStage(true)}
      />
    </section>
  );
}

/** Play comes first to the tab key; it stands where a player has it. */
function TransportButtons({ hasEnd }: { readonly hasEnd: boolean }): ReactElement {
  const { transport } = useTexts();
  const actions = useActions();
  const isPlaying = useLab((state) => state.isPlaying);
  const isAtStart = useLab((state) => state.position === 0);
  const isAtEnd = useLab((state) => state.position === state.head);
  const isStuck = useLab(
    (state) =>
      state.position === state.head &&
      state.storyPress === null &&
      (state.choices.length === 0 || heldBack(state) !== null),
  );
  return (
    <div className={styles['buttons']}>
      <IconButton
        icon={isPlaying ? 'pause' : 'play'}
        label={isPlaying ? transport.pause : transport.play}
        side="top"
        className={styles['play']}
        data-skip-to="play"
        onClick={isPlaying ? actions.pause : actions.play}
      />
      <IconButton
        icon="to-start"
        label={transport.toStart}
        side="top"
        className={styles['toStart']}
        onClick={actions.toStart}
        disabled={isAtStart}
      />
      <IconButton
        icon="step-back"
        label={transport.stepBack}
        side="top"
        className={styles['back']}
        onClick={actions.stepBack}
        disabled={isAtStart}
      />
      <IconButton
        icon="step"
        label={isStuck ? transport.atRest : transport.step}
        side="top"
        onClick={actions.step}
        aria-disabled={isStuck}
      />
      {hasEnd && (
        <IconButton
          icon="to-end"
          label={transport.toEnd}
          side="top"
          onClick={actions.toEnd}
          disabled={isAtEnd}
        />
      )}
    </div>
  );
}

function SpeedSelect(): ReactElement {
  const { transport } = useTexts();
  const actions = useActions();
  const speed = useLab((state) => state.speed);
  const known = speeds.includes(speed) ? speeds : [...speeds, speed];
  return (
    <div className={styles['speed']}>
      <Select
        label={transport.speed}
        isLabelHidden
        value={String(speed)}
        onChange={(value) => actions.setSpeed(Number(value))}
        options={known.map((value) => ({ value: String(value), label: transport.speedOf(value) }))}
      />
    </div>
  );
}
