import { useId, type ReactElement } from 'react';
import type { AnswerId } from '../../scenarios/form/question.ts';
import type { StoryText } from '../../scenarios/form/story-text.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useLab, useView, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './prediction.module.css';

type PredictionProps = { readonly text: Pick<StoryText, 'question' | 'answers'> };

/** Asks what the reader expects, and once the run has shown it, sets the two side by side. */
export function Prediction({ text }: PredictionProps): ReactElement | null {
  const question = useLab((state) => state.question);
  if (question === null) return null;
  return (
    <>
      {question.answer === null && <Asked text={text} answers={question.answers} />}
      {/* There from the start: only what changes inside of it is said aloud. */}
      <div aria-live="polite">
        {question.answer !== null && <Scored text={text} answer={question.answer} />}
      </div>
    </>
  );
}

function Asked({ text, answers }: PredictionProps & { readonly answers: readonly AnswerId[] }): ReactElement {
  const { story } = useTexts();
  const name = useId();
  const view = useViewStore();
  const prediction = useView((state) => state.prediction);
  const isCured = useLab((state) => state.cure === null && !state.offers.isEpisode);
  return (
    <fieldset className={styles['question']}>
      <legend>
        <strong>{isCured ? story.predictAgain : story.predict}</strong> <Sentence text={text.question} />
      </legend>
      {answers.map((answer) => (
        <label key={answer} className={styles['answer']}>
          <input
            type="radio"
            name={name}
            checked={answer === prediction}
            onChange={() => view.setState({ prediction: answer })}
          />
          <Sentence text={lookUp(text.answers, answer)} />
        </label>
      ))}
    </fieldset>
  );
}

/** Who has predicted nothing reads on at why. */
function Scored({ text, answer }: PredictionProps & { readonly answer: AnswerId }): ReactElement | null {
  const { story } = useTexts();
  const prediction = useView((state) => state.prediction);
  if (prediction === null) return null;
  const came = Object.hasOwn(text.answers, answer) ? lookUp(text.answers, answer) : story.another;
  return (
    <div className={styles['scored']}>
      <strong>{prediction === answer ? story.foreseen : story.unforeseen}</strong>
      {prediction !== answer && <p>{story.expected(lookUp(text.answers, prediction))}</p>}
      <p>{story.came(came)}</p>
    </div>
  );
}
