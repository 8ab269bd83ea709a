import type { ReactElement } from 'react';
import { useActions, useLab, useLabStore } from '../lab/lab-context.tsx';
import { navigateTo } from '../lab/address.ts';
import { useLessonsIfHere } from '../lab/lessons-context.ts';
import { useTellings, useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { singlePress } from '../parts/single-press.ts';
import { AskedPeople } from './asked-people.tsx';
import { pressText } from './press-text.ts';
import { isPressBlocked, makePress, nextAddress, pressOf } from './story-press.ts';
import { storyPhase } from './story-phase.ts';
import styles from './story.module.css';

type PressProps = {
  /** Steps that nobody sees are passed over. */
  readonly isFolded?: boolean;
};

/** The one button, and two plain ones for what else could be meant. */
export function Press({ isFolded = false }: PressProps): ReactElement {
  const isOver = useLab((state) => storyPhase(state) !== 'watching');
  const { script, isEpisode } = useLab((state) => state.offers);
  const isTold = script !== null;
  const canRun = useLab((state) => state.isPlaying || pressOf(state) === 'step');
  return (
    <div className={styles['buttons']}>
      <AskedPeople />
      <MainPress isFolded={isFolded} />
      <div className={styles['plain']}>
        {canRun && !(isTold && isOver) && <RunPress />}
        {isTold && isOver && <AgainPress />}
        {/* An episode has no cure to stand beside. */}
        {isTold && isOver && !isEpisode && <SideBySide />}
      </div>
    </div>
  );
}

/** A name that is as long as the button on a phone is wide stands in smaller letters, whole. */
const hasLongWord = (text: string): boolean => text.split(' ').some(({ length }) => length > 15);

/** Says at every moment the one thing to do next. */
export function MainPress({ isFolded = false }: PressProps): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const store = useLabStore();
  const press = useLab(pressOf);
  const stories = useTellings();
  const lessons = useLessonsIfHere();
  const text = useLab((state) => pressText(state, texts, stories, lessons));
  const disabled = useLab(isPressBlocked);
  const address = useLab(nextAddress);
  // Where the focus goes when what had it is gone: one never loses one's place at the button.
  const known = { 'data-testid': 'press', 'data-press': press, 'data-focus-home': '' } as const;
  if (press === 'next-story')
    return (
      <LinkButton {...known} look="primary" size="large" href={address} onClick={singlePress(undefined)}>
        {text}
      </LinkButton>
    );
  return (
    <Button
      {...known}
      look="primary"
      size="large"
      isSingle
      disabled={disabled}
      onClick={() => makePress(store.getState(), actions, { isFolded, navigate: navigateTo })}
    >
      {hasLongWord(text) ? <span className={styles['long']}>{text}</span> : text}
    </Button>
  );
}

/** Beside the one button on a phone: lets it run, or plays it again. */
export function SecondPress(): ReactElement | null {
  const isOver = useLab((state) => state.offers.script !== null && storyPhase(state) !== 'watching');
  return isOver ? <AgainPress /> : <RunPress />;
}

function RunPress(): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const disabled = useLab(isPressBlocked);
  const isPlaying = useLab((state) => state.isPlaying);
  return (
    <Button disabled={disabled} onClick={isPlaying ? actions.pause : actions.play}>
      {isPlaying ? texts.transport.pause : texts.story.play}
    </Button>
  );
}

function AgainPress(): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const isWatching = useLab((state) => state.role === 'watching');
  return (
    <Button isSingle disabled={isWatching} onClick={actions.restart}>
      {texts.story.again}
    </Button>
  );
}

function SideBySide(): ReactElement {
  const { ways } = useTexts();
  const actions = useActions();
  return <Button onClick={() => actions.compare(null)}>{ways.sideBySide}</Button>;
}
