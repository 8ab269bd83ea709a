import type { ReactElement } from 'react';
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
export function Transport(): ReactElement {
  const { transport, shell } = useTexts();
  const position = useLab((state) => state.position);
  const head = useLab((state) => state.head);
  return (
    <section className={styles['bar']} aria-label={shell.panels.transport}>
      <TransportButtons />
      <SpeedSelect />
      <Scrubber />
      <span className={styles['position']} aria-hidden="true" title={transport.positionOf(position, head)}>
        {`${position} / ${head}`}
      </span>
      <FaultsButton />
    </section>
  );
}

function TransportButtons(): ReactElement {
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
        icon="to-start"
        label={transport.toStart}
        side="top"
        onClick={actions.toStart}
        disabled={isAtStart}
      />
      <IconButton
        icon="step-back"
        label={transport.stepBack}
        side="top"
        onClick={actions.stepBack}
        disabled={isAtStart}
      />
      <IconButton
        icon={isPlaying ? 'pause' : 'play'}
        label={isPlaying ? transport.pause : transport.play}
        side="top"
        look="primary"
        className={styles['play']}
        onClick={isPlaying ? actions.pause : actions.play}
      />
      <IconButton
        icon="step"
        label={isStuck ? transport.atRest : transport.step}
        side="top"
        onClick={actions.step}
        aria-disabled={isStuck}
      />
      <IconButton
        icon="to-end"
        label={transport.toEnd}
        side="top"
        onClick={actions.toEnd}
        disabled={isAtEnd}
      />
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
