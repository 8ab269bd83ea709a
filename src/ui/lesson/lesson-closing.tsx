import { useEffect, useState, type ReactElement } from 'react';
import { closingStep, lessonAddress, pageAddress } from '../../app/addresses.ts';
import { lessonAfter } from '../../app/lesson/find-lesson.ts';
import { keepAnswer, keepStepDone } from '../../app/guide/lesson-progress.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { useLessons } from './use-lesson-tellings.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { ClosingQuestion } from './closing-question.tsx';
import type { LessonPartProps } from './lesson-head.tsx';
import styles from './lesson-page.module.css';
import { useLessonsReached } from './use-lessons-reached.ts';

/** The end of a lesson: three questions, what it costs, what is simpler here, and the way on. */
export function LessonClosing({ id, lesson, text }: LessonPartProps): ReactElement {
  const { words, titles } = useLessons();
  const [answered, setAnswered] = useState<Readonly<Record<string, string>>>({});
  const answers = { ...answered, ...useLessonsReached().get(id)?.answers };
  const isAnswered = lesson.closing.every((question) => Object.hasOwn(answers, question.id));
  useEffect(() => {
    if (isAnswered) void keepStepDone(id, closingStep);
  }, [id, isAnswered]);
  const after = lessonAfter(id);
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['note']}>
          <a href={lessonAddress(id)}>{words.toLesson(lookUp(titles, id))}</a>
        </p>
        <h1>{words.closing}</h1>
        <p>{words.closingLead}</p>
      </div>
      <ol className={styles['questions']}>
        {lesson.closing.map((question) => {
          const asked = entryOf(text.closing, question.id);
          return asked === null ? null : (
            <li key={question.id}>
              <ClosingQuestion
                question={question}
                text={asked}
                given={answers[question.id] ?? null}
                onGiven={(answer) => {
                  void keepAnswer(id, question.id, answer);
                  setAnswered({ ...answered, [question.id]: answer });
                }}
              />
            </li>
          );
        })}
      </ol>
      <Told heading={words.costs} paragraphs={text.costs} />
      <Told heading={words.simplified} paragraphs={text.simplified} />
      <figure className={styles['belief']}>
        <figcaption>{words.takeHome}</figcaption>
        <blockquote>
          <Sentence text={text.takeHome} />
        </blockquote>
      </figure>
      <p className={styles['ways']}>
        {after === null ? (
          <LinkButton look="primary" size="large" href={pageAddress('challenges')}>
            {words.toChallenges}
          </LinkButton>
        ) : (
          <LinkButton look="primary" size="large" href={lessonAddress(after.id)}>
            {words.nextLesson(lookUp(titles, after.id))}
          </LinkButton>
        )}
      </p>
    </>
  );
}

type ToldProps = { readonly heading: string; readonly paragraphs: readonly string[] };

function Told({ heading, paragraphs }: ToldProps): ReactElement {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={styles['list']}>
        {paragraphs.map((paragraph) => (
          <li key={paragraph}>
            <Sentence text={paragraph} />
          </li>
        ))}
      </ul>
    </section>
  );
}
