import type { ReactElement } from 'react';
import type { Choice } from '../../app/lab-state.ts';
import { lookUp } from '../../i18n/look-up.ts';
import { describeOp, whoOf } from '../../i18n/narrate.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useActions, useLab, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Button } from '../parts/button.tsx';
import { Panel } from '../parts/panel.tsx';
import { faultSentence, faultText } from './fault-text.ts';
import styles from './moves.module.css';

const shownMax = 30;

/** Who could move next: the reader may be the scheduler. */
export function NextMoves({ isScroller = false }: { readonly isScroller?: boolean }): ReactElement {
  const texts = useTexts();
  const { moves } = texts.controls;
  const choices = useLab((state) => state.choices);
  const isPlaying = useLab((state) => state.isPlaying);
  return (
    <Panel title={texts.shell.panels.moves} isScroller={isScroller}>
      {choices.length === 0 ? (
        <p className={styles['note']}>{isPlaying ? moves.waiting : moves.none}</p>
      ) : (
        <ol className={styles['list']}>
          {choices.slice(0, shownMax).map((choice, index) => (
            <li key={moveKey(choice)}>
              <MoveButton choice={choice} number={index + 1} />
            </li>
          ))}
        </ol>
      )}
      <Repairs />
      {choices.length > 0 && (
        <p className={styles['note']}>
          {choices.length > shownMax
            ? moves.more(choices.length - shownMax)
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
  if (repairs.length === 0) return null;
  return (
    <div className={styles['repairs']}>
      <h3 className={styles['note']}>{texts.controls.moves.repairs}</h3>
      {repairs.map((move) => (
        <Button key={JSON.stringify(move)} onClick={() => actions.act(move)}>
          {faultSentence(move, texts)}
        </Button>
      ))}
    </div>
  );
}

function MoveButton({ choice, number }: { readonly choice: Choice; readonly number: number }): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const view = useViewStore();
  const isPlaying = useLab((state) => state.isPlaying);
  const preview = (): void => view.setState({ preview: { from: choice.from, to: choice.to } });
  const clear = (): void => view.setState({ preview: null });
  return (
    <button
      type="button"
      className={classes(styles['move'], choice.isNext && styles['next'])}
      disabled={isPlaying}
      onClick={() => {
        clear();
        actions.act(choice.move);
      }}
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
          {whoMoves(choice, texts)}
          {choice.isNext && ` · ${texts.controls.moves.next}`}
        </span>
        {choiceText(choice, texts)}
      </span>
    </button>
  );
}

function whoMoves({ move, from }: Choice, texts: Texts): string {
  return move.kind === 'op' ? whoOf(move.activation, from, texts) : lookUp(texts.places, from);
}

/** What the move would do; an op that is bound to fail says how. */
export function choiceText({ move, op }: Choice, texts: Texts): string {
  if (op === null || move.kind !== 'op') return faultText(move, texts);
  const act = describeOp(op, texts);
  return move.outcome === 'done' ? act : `${act} → ${lookUp(texts.failures, move.outcome)}`;
}

function moveKey({ move }: Choice): string {
  return JSON.stringify(move);
}
