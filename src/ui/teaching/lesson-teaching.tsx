import { useId, useState, type ReactElement } from 'react';
import { hideableControls, type HideableControl } from '../../app/lesson/hidden-controls.ts';
import { lessonAddress } from '../../app/addresses.ts';
import { lessonEntry } from '../../app/lesson/find-lesson.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { useReading } from '../late/use-reading.ts';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import type { LessonPartProps } from '../lesson/lesson-head.tsx';
import styles from '../lesson/lesson-page.module.css';
import own from './lesson-teaching.module.css';
import { TeachingClosing, TeachingStep } from './teaching-moments.tsx';
import { useLessons } from '../lesson/use-lesson-tellings.ts';

/** What a teacher reads of a lesson: what it is for, what to ask, and the links of its moments. */
export function LessonTeaching({ id, lesson, text }: LessonPartProps): ReactElement {
  const { shell } = usePageTexts();
  const { words, titles } = useLessons();
  const { words: teaching, hasFailed, retry } = useReading('teaching');
  const [hidden, setHidden] = useState<readonly HideableControl[]>([]);
  if (hasFailed) return <LoadFailed onRetry={retry} />;
  if (teaching === null) return <output aria-busy="true">{shell.coming}</output>;
  const entry = lessonEntry(id);
  const said = { lesson: id, teaching, hidden };
  return (
    <>
      <div className={styles['head']}>
        {entry !== null && (
          <p className={styles['facts']}>
            {[words.numbered(entry.number), words.minutes(entry.minutes)].join(' · ')}
          </p>
        )}
        <h1>{teaching.title(lookUp(titles, id))}</h1>
        <p className={own['screen']}>
          <a href={lessonAddress(id)}>{teaching.toLesson}</a>
        </p>
      </div>
      <Listed heading={words.afterwards} lines={text.objectives} />
      <Listed heading={words.belief} lines={[text.belief]} />
      <Listed heading={teaching.how} lines={teaching.asking} />
      <fieldset className={own['hide']}>
        <legend>{teaching.hide}</legend>
        <p className={styles['note']}>{teaching.hideExplain}</p>
        {hideableControls.map((control) => (
          <Hide
            key={control}
            label={teaching.controls[control]}
            isHidden={hidden.includes(control)}
            onChange={(isHidden) =>
              setHidden(isHidden ? [...hidden, control] : hidden.filter((one) => one !== control))
            }
          />
        ))}
      </fieldset>
      <section aria-labelledby="teaching-moments">
        <h2 id="teaching-moments">{teaching.moments}</h2>
        <ol className={own['moments']}>
          {lesson.steps.map((step) => (
            <li key={step.id}>
              <TeachingStep {...said} step={step} text={text} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="teaching-closing">
        <h2 id="teaching-closing">{words.closing}</h2>
        <ol className={own['moments']}>
          {lesson.closing.map((question) => {
            const asked = entryOf(text.closing, question.id);
            return asked === null ? null : (
              <li key={question.id}>
                <TeachingClosing {...said} question={question} text={asked} />
              </li>
            );
          })}
        </ol>
      </section>
      <Listed heading={teaching.costs} lines={text.costs} />
      <Listed heading={teaching.simplified} lines={text.simplified} />
      <Listed heading={teaching.takeHome} lines={[text.takeHome]} />
      <p className={own['screen']}>
        <Button onClick={() => print()}>{teaching.print}</Button>
      </p>
    </>
  );
}

type ListedProps = { readonly heading: string; readonly lines: readonly string[] };

function Listed({ heading, lines }: ListedProps): ReactElement {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={styles['list']}>
        {lines.map((line) => (
          <li key={line}>
            <Sentence text={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type HideProps = {
  readonly label: string;
  readonly isHidden: boolean;
  readonly onChange: (isHidden: boolean) => void;
};

function Hide({ label, isHidden, onChange }: HideProps): ReactElement {
  const id = useId();
  return (
    <label htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={isHidden}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
