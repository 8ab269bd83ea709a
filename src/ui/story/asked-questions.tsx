import type { ReactElement } from 'react';
import type { AskedNow } from '../../app/selectors/asked-now.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { isSameData } from '../lab/use-stable.ts';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { pressedMove } from './story-press.ts';
import styles from './asked-questions.module.css';

/** Each of those who are asked, and what they may say: a press each. */
export function AskedQuestions({ asked }: { readonly asked: readonly AskedNow[] }): ReactElement {
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
