import { useMemo, type ReactElement } from 'react';
import type { OfferedMove } from '../../app/moves/offered-moves.ts';
import { askedNow, type AskedNow } from '../../app/selectors/asked-now.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { isSameData } from '../lab/use-stable.ts';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { pressedMove } from './story-press.ts';
import styles from './asked-people.module.css';

const none: readonly OfferedMove[] = [];

/** Whom the world waits for, and what they may say: a press each. What the one button says for them stands there. */
export function AskedPeople(): ReactElement | null {
  const isNow = useLab(({ position, head }) => position === head);
  // What the clock is about to choose is gone before one could press.
  const choices = useLab((state) => (state.isPlaying ? none : state.choices));
  const decisions = useLab((state) => state.decisions);
  const asked = useMemo(() => askedNow(choices, decisions), [choices, decisions]);
  if (!isNow || asked.length === 0) return null;
  return (
    <div className={styles['people']}>
      {asked.map((one) => (
        <Question key={`${one.who} ${one.subject}`} asked={one} />
      ))}
    </div>
  );
}

function Question({ asked: { who, subject, ways } }: { readonly asked: AskedNow }): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const isWatching = useLab((state) => state.role === 'watching');
  const pressed = useLab(pressedMove);
  return (
    <fieldset className={styles['question']}>
      <legend>
        <Sentence text={texts.controls.moves.isAsked(lookUp(texts.places, who), subject)} />
      </legend>
      {ways
        .filter(({ move }) => !isSameData(move, pressed))
        .map(({ move }) => (
          <Button key={JSON.stringify(move)} isSingle disabled={isWatching} onClick={() => actions.act(move)}>
            {'option' in move ? lookUp(texts.controls.moves.ways, move.option) : ''}
          </Button>
        ))}
    </fieldset>
  );
}
