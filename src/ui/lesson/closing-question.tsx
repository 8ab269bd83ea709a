import { useEffect, useId, useState, type ReactElement } from 'react';
import { playClosing, type ClosingRun } from '../../app/lesson/closing-run.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { ClosingQuestion as Asked } from '../../lessons/form/lesson.ts';
import type { ClosingText } from '../../lessons/form/lesson-text.ts';
import { useLessons } from './use-lesson-tellings.ts';
import { Button } from '../parts/button.tsx';
import { classes } from '../parts/classes.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './lesson-page.module.css';

type ClosingQuestionProps = {
  readonly question: Asked;
  readonly text: ClosingText;
  /** What was answered; null: nothing yet. */
  readonly given: string | null;
  readonly onGiven: (answer: string) => void;
};

/** A question that a run answers: that very run can be opened. */
export function ClosingQuestion({ question, text, given, onGiven }: ClosingQuestionProps): ReactElement {
  const { words } = useLessons();
  const [picked, setChosen] = useState<string | null>(null);
  const chosen = given ?? picked;
  const name = useId();
  return (
    <div className={styles['question']}>
      <fieldset>
        <legend>
          <Sentence text={text.question} />
        </legend>
        {question.question.answers.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={name}
              checked={answer === chosen}
              disabled={given !== null}
              onChange={() => setChosen(answer)}
            />
            <Sentence text={lookUp(text.answers, answer)} />
          </label>
        ))}
      </fieldset>
      {/* There from the start: only what changes inside of it is said aloud. */}
      <div aria-live="polite">
        {given !== null && <Scored question={question} text={text} given={given} />}
      </div>
      {given === null && (
        <Button disabled={chosen === null} onClick={() => chosen !== null && onGiven(chosen)}>
          {words.check}
        </Button>
      )}
    </div>
  );
}

type ScoredProps = { readonly question: Asked; readonly text: ClosingText; readonly given: string };

type Run = ClosingRun | 'coming' | 'failed';

function Scored({ question, text, given }: ScoredProps): ReactElement {
  const { words } = useLessons();
  const [run, setRun] = useState<Run>('coming');
  useEffect(() => {
    let isCurrent = true;
    playClosing(question).then(
      (made) => isCurrent && setRun(made ?? 'failed'),
      () => isCurrent && setRun('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [question]);
  if (run === 'coming') return <p>{words.running}</p>;
  if (run === 'failed') return <p>{words.notRun}</p>;
  const isRight = run.answer === given;
  return (
    <div className={classes(styles['scored'], isRight && styles['right'])} data-testid="scored">
      <strong>
        <Sentence text={isRight ? words.right : words.wrong(lookUp(text.answers, run.answer))} />
      </strong>
      <p>
        <Sentence text={text.why} />
      </p>
      <LinkButton href={run.address}>{words.openRun}</LinkButton>
    </div>
  );
}
