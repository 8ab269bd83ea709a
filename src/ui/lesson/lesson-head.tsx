import type { ReactElement } from 'react';
import { closingStep, lessonAddress, teachingStep } from '../../app/addresses.ts';
import { lessonEntry } from '../../app/lesson/find-lesson.ts';
import { stepWay } from '../../app/lesson/step-way.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Lesson } from '../../lessons/form/lesson.ts';
import type { LessonText } from '../../lessons/form/lesson-text.ts';
import { useLessons } from './use-lesson-tellings.ts';
import { Icon } from '../parts/icon.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './lesson-page.module.css';
import { LessonTerms } from './lesson-terms.tsx';
import { useLessonsReached } from './use-lessons-reached.ts';

export type LessonPartProps = {
  readonly id: string;
  readonly lesson: Lesson;
  readonly text: LessonText;
};

/** What a lesson is about, what one does in it, and how far one has come. */
export function LessonHead({ id, lesson, text }: LessonPartProps): ReactElement {
  const { words, titles } = useLessons();
  const done = useLessonsReached().get(id)?.done ?? [];
  const { steps, terms } = lesson;
  const entry = lessonEntry(id);
  const buildsOn = entry?.buildsOn ?? [];
  const next = steps.find((step) => !done.includes(step.id));
  const nameOf = (step: string): string => lookUp(text.steps, step);
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['facts']}>
          {entry !== null && (
            <span>{[words.numbered(entry.number), words.minutes(entry.minutes)].join(' · ')}</span>
          )}
          {buildsOn.map((one) => (
            <a key={one} href={lessonAddress(one)}>
              {words.buildsOn(lookUp(titles, one))}
            </a>
          ))}
        </p>
        <h1>{lookUp(titles, id)}</h1>
      </div>
      <figure className={styles['belief']}>
        <figcaption>{words.belief}</figcaption>
        <blockquote>
          <Sentence text={text.belief} />
        </blockquote>
      </figure>
      <div className={styles['intro']}>
        {text.intro.map((paragraph) => (
          <p key={paragraph}>
            <Sentence text={paragraph} />
          </p>
        ))}
      </div>
      <Ways id={id} hasBegun={done.length > 0} next={next?.id ?? null} nameOf={nameOf} first={steps[0]?.id} />
      <section aria-labelledby="lesson-steps">
        <h2 id="lesson-steps">{words.steps}</h2>
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step.id}>
              <a href={lessonAddress(id, step.id)}>{nameOf(step.id)}</a>
              <span className={styles['note']}>{words.kinds[stepWay(step)]}</span>
              {done.includes(step.id) && <Done />}
            </li>
          ))}
          <li>
            <a href={lessonAddress(id, closingStep)}>{words.closing}</a>
            <span className={styles['note']}>{words.kinds.closing}</span>
            {done.includes(closingStep) && <Done />}
          </li>
        </ol>
      </section>
      <section aria-labelledby="lesson-afterwards">
        <h2 id="lesson-afterwards">{words.afterwards}</h2>
        <ul className={styles['list']}>
          {text.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
        <p className={styles['note']}>
          <Sentence text={words.follows(text.follows)} />
        </p>
      </section>
      <LessonTerms terms={terms} />
      <p className={styles['note']}>
        <a href={lessonAddress(id, teachingStep)}>{words.teaching}</a>
      </p>
    </>
  );
}

function Done(): ReactElement {
  const { words } = useLessons();
  return (
    <span className={styles['done']}>
      <Icon name="check" size={14} />
      <span>{words.done}</span>
    </span>
  );
}

type WaysProps = {
  readonly id: string;
  readonly hasBegun: boolean;
  /** The first step that is not done; null: none is left but the end. */
  readonly next: string | null;
  readonly first: string | undefined;
  readonly nameOf: (step: string) => string;
};

/** To begin, or to go on where one is. */
function Ways({ id, hasBegun, next, first, nameOf }: WaysProps): ReactElement {
  const { words } = useLessons();
  const name = next === null ? words.closing : nameOf(next);
  return (
    <p className={styles['ways']}>
      <LinkButton
        look="primary"
        size="large"
        href={lessonAddress(id, next ?? closingStep)}
        data-testid="go-on"
      >
        {hasBegun ? words.goOn(name) : words.begin}
      </LinkButton>
      {hasBegun && next !== first && first !== undefined && (
        <LinkButton size="large" href={lessonAddress(id, first)}>
          {words.once}
        </LinkButton>
      )}
    </p>
  );
}
