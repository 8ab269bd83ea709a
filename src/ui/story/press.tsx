import type { ReactElement } from 'react';
import { pageAddress, storyAddress } from '../../app/addresses.ts';
import type { LabState } from '../../app/lab/lab-state.ts';
import { knownIds } from '../../app/selectors/known-ids.ts';
import { storyIds } from '../../app/run/story-ids.ts';
import { commandName } from '../../i18n/command-name.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { whoOf } from '../../i18n/narrate.ts';
import type { Move } from '../../kernel/world/move.ts';
import { commandOf, initialDraft } from '../commands/command-draft.ts';
import { faultSentence } from '../faults/fault-text.ts';
import { useActions, useLab, useLabStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { singlePress } from '../parts/single-press.ts';
import { heldBack, pressOf, storyAfter } from './story-press.ts';
import styles from './story.module.css';

/** The one button, and beside it what else could be meant; a phone shows the one alone. */
export function Press({ isAlone = false }: { readonly isAlone?: boolean }): ReactElement {
  const press = useLab(pressOf);
  return (
    <div className={styles['buttons']}>
      <MainPress />
      {!isAlone && press === 'step' && <RunPress />}
      {!isAlone && (press === 'cure' || press === 'next-story') && <AgainPress />}
    </div>
  );
}

const large = { look: 'primary', size: 'large', 'data-testid': 'press' } as const;

/** Who watches another tab may look at the past and go to another story, but makes no move. */
const isBlocked = ({ role, position, head }: LabState): boolean => role === 'watching' && position === head;

function MainPress(): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const press = useLab(pressOf);
  const disabled = useLab(isBlocked);
  const cure = useLab((state) => state.cure);
  const storyMove = useLab((state) => state.storyPress);
  const repair = useLab((state) => state.repairs[0] ?? null);
  const move = press === 'story-move' ? storyMove : press === 'repair' ? repair : null;
  if (move !== null) return <MovePress move={move} />;
  if (press === 'cure' && cure !== null)
    return (
      <Button
        {...large}
        isSingle
        disabled={disabled}
        onClick={() => actions.switchVariant(cure.slot, cure.variant)}
      >
        {texts.story.cure(lookUp(texts.variants, cure.variant))}
      </Button>
    );
  if (press === 'release') return <ReleasePress />;
  if (press === 'next-story') return <NextStory />;
  if (press === 'send') return <SendPress />;
  if (press === 'again')
    return (
      <Button {...large} isSingle disabled={disabled} onClick={actions.restart}>
        {texts.story.again}
      </Button>
    );
  return (
    <Button {...large} isSingle disabled={disabled} onClick={actions.step}>
      {texts.story.press}
    </Button>
  );
}

function MovePress({ move }: { readonly move: Move }): ReactElement {
  const actions = useActions();
  const disabled = useLab(isBlocked);
  return (
    <Button {...large} isSingle disabled={disabled} onClick={() => actions.act(move)}>
      {faultSentence(move, useTexts())}
    </Button>
  );
}

/** Everybody who could move is held: the first of them is let go. */
function ReleasePress(): ReactElement | null {
  const texts = useTexts();
  const actions = useActions();
  const disabled = useLab(isBlocked);
  const choice = useLab(heldBack);
  if (choice?.move.kind !== 'op') return null;
  const { activation } = choice.move;
  return (
    <Button {...large} isSingle disabled={disabled} onClick={() => actions.release(activation)}>
      {texts.controls.holding.releaseThis(whoOf(activation, choice.from, texts))}
    </Button>
  );
}

function NextStory(): ReactElement {
  const texts = useTexts();
  const script = useLab((state) => state.offers.script);
  const next = script === null ? null : storyAfter(script, storyIds);
  const title = next === null ? null : entryOf(texts.stories, next)?.title;
  return (
    <LinkButton
      {...large}
      onClick={singlePress(undefined)}
      href={next === null ? pageAddress('sandbox') : storyAddress(next)}
    >
      {title === undefined || title === null ? texts.story.openSandbox : texts.story.next(title)}
    </LinkButton>
  );
}

/** Where nothing is told nothing happens by itself: the first command, with sensible values. */
function SendPress(): ReactElement | null {
  const texts = useTexts();
  const actions = useActions();
  const store = useLabStore();
  const schema = useLab((state) => state.commands[0]);
  const disabled = useLab(isBlocked);
  if (schema === undefined) return null;
  const send = (): void => {
    const known = knownIds(store.getState().world, schema.aggregateType);
    const command = commandOf(schema, initialDraft(schema, known));
    if (command !== null) actions.send(command);
  };
  return (
    <Button {...large} isSingle disabled={disabled} onClick={send}>
      {texts.story.send(commandName(schema.type, texts))}
    </Button>
  );
}

function RunPress(): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const disabled = useLab(isBlocked);
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
  const disabled = useLab(isBlocked);
  return (
    <Button isSingle disabled={disabled} onClick={actions.restart}>
      {texts.story.again}
    </Button>
  );
}
