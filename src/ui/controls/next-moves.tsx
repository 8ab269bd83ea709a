import type { ReactElement } from 'react';
import type { OfferedMove } from '../../app/moves/offered-moves.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { describeOp, whoOf } from '../../i18n/narrate.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { useActions, useLab, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { singlePress } from '../parts/single-press.ts';
import { ArmedFaults } from '../faults/armed-faults.tsx';
import { HeldProcesses } from '../faults/held-processes.tsx';
import { faultSentence, faultText } from '../faults/fault-text.ts';
import styles from './moves.module.css';

const shownMax = 30;

/** Who could move next: the reader may be the scheduler. */
export function NextMoves({ isScroller = false }: { readonly isScroller?: boolean }): ReactElement {
  const texts = useTexts();
  const { moves } = texts.controls;
  const natural = useLab((state) => state.choices);
  const decisions = useLab((state) => state.decisions);
  const choices = [...natural.slice(0, shownMax), ...decisions];
  const isPlaying = useLab((state) => state.isPlaying);
  return (
    <Panel title={texts.shell.panels.moves} isScroller={isScroller}>
      {choices.length === 0 ? (
        <p className={styles['note']}>{isPlaying ? moves.waiting : moves.none}</p>
      ) : (
        <ol className={styles['list']}>
          {choices.map((choice, index) => (
            <li key={moveKey(choice)} className={styles['row']}>
              <MoveButton choice={choice} number={index + 1} />
              <HoldChoice choice={choice} />
            </li>
          ))}
        </ol>
      )}
      <HeldProcesses />
      <ArmedFaults />
      <Repairs />
      {choices.length > 0 && (
        <p className={styles['note']}>
          {natural.length > shownMax
            ? moves.more(natural.length - shownMax)
            : isPlaying
              ? moves.waiting
              : moves.explain}
        </p>
      )}
    </Panel>
  );
}

/** Bringing back what is down is nobody's turn: it can be done at any time. */
function Repairs(): ReactElement | null {
  const texts = useTexts();
  const actions = useActions();
  const repairs = useLab((state) => state.repairs);
  const isWatching = useLab((state) => state.role === 'watching');
  if (repairs.length === 0) return null;
  return (
    <div className={styles['repairs']}>
      <h3 className={styles['note']}>{texts.controls.moves.repairs}</h3>
      {repairs.map((move) => (
        <Button key={JSON.stringify(move)} isSingle disabled={isWatching} onClick={() => actions.act(move)}>
          {faultSentence(move, texts)}
        </Button>
      ))}
    </div>
  );
}

function MoveButton({
  choice,
  number,
}: {
  readonly choice: OfferedMove;
  readonly number: number;
}): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const view = useViewStore();
  // Whoever is asked may decide at any time, as a client may send.
  const isAsked = choice.move.kind === 'decide';
  const isBlocked = useLab((state) => (state.isPlaying && !isAsked) || state.role === 'watching');
  const isHeld = useLab(({ held }) => choice.move.kind === 'op' && held.includes(choice.move.activation));
  const preview = (): void => view.setState({ preview: { from: choice.from, to: choice.to } });
  const clear = (): void => view.setState({ preview: null });
  const signs = [
    ...(choice.isNext ? [texts.controls.moves.next] : []),
    ...(isAsked ? [texts.controls.moves.asked] : []),
    ...(isHeld ? [texts.controls.holding.held] : []),
  ];
  return (
    <button
      type="button"
      className={classes(styles['move'], choice.isNext && styles['next'])}
      disabled={isBlocked}
      onClick={singlePress(() => {
        clear();
        actions.act(choice.move);
      })}
      onPointerEnter={preview}
      onPointerLeave={clear}
      onFocus={preview}
      onBlur={clear}
    >
      <span className={styles['number']} aria-hidden="true">
        {number <= 9 ? number : '·'}
      </span>
      <span>
        <span className={styles['who']}>
          <Sentence text={[whoMoves(choice, texts), ...signs].join(' · ')} />
        </span>
        <Sentence text={choiceText(choice, texts)} />
        {choice.armed !== null && (
          <span className={styles['armed']}>
            {`${texts.controls.arming.sign}: ${texts.arming.strikes[choice.armed.strike]}`}
          </span>
        )}
      </span>
    </button>
  );
}

/** Keeps who could move where it is, or lets it go. */
function HoldChoice({ choice }: { readonly choice: OfferedMove }): ReactElement | null {
  const texts = useTexts();
  const { holding } = texts.controls;
  const actions = useActions();
  const { move } = choice;
  const process = move.kind === 'op' ? move.activation : null;
  const isHeld = useLab(({ held }) => process !== null && held.includes(process));
  const isWatching = useLab((state) => state.role === 'watching');
  if (process === null) return null;
  const who = whoMoves(choice, texts);
  return (
    <IconButton
      icon={isHeld ? 'play' : 'pause'}
      label={isHeld ? holding.releaseThis(who) : holding.holdThis(who)}
      side="left"
      disabled={isWatching}
      onClick={() => (isHeld ? actions.release(process) : actions.hold(process))}
    />
  );
}

/** A person by their own name: whoever asks them may stand elsewhere. */
function whoMoves({ move, from, op }: OfferedMove, texts: Texts): string {
  if (op?.kind === 'await-decision') return lookUp(texts.places, op.by);
  return move.kind === 'op' ? whoOf(move.activation, from, texts) : lookUp(texts.places, from);
}

/** What the move would do; an op that is bound to fail says how. */
export function choiceText({ move, op }: Pick<OfferedMove, 'move' | 'op'>, texts: Texts): string {
  if (op === null || move.kind !== 'op') return faultText(move, texts);
  const way = move.option === undefined ? [] : [lookUp(texts.controls.moves.ways, move.option)];
  const act = [describeOp(op, texts), ...way].join(': ');
  return move.outcome === 'done' ? act : `${act} → ${lookUp(texts.failures, move.outcome)}`;
}

function moveKey({ move }: OfferedMove): string {
  return JSON.stringify(move);
}
