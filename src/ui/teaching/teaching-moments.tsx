import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { HideableControl } from '../../app/lesson/hidden-controls.ts';
import { curedHalf, lessonAddress } from '../../app/addresses.ts';
import { playClosing } from '../../app/lesson/closing-run.ts';
import { linkWithout } from '../../app/lesson/link-without.ts';
import { stepTeaching } from '../../app/lesson/step-teaching.ts';
import { stepWay } from '../../app/lesson/step-way.ts';
import { copyText } from '../../browser/copy-text.ts';
import type { TeachingWords } from '../../i18n/en/lessons/teaching-words.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { ClosingQuestion, LessonStep } from '../../lessons/form/lesson.ts';
import type { ClosingText, LessonText } from '../../lessons/form/lesson-text.ts';
import { useTellings } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from '../lesson/lesson-page.module.css';
import own from './lesson-teaching.module.css';
import { useLessons } from '../lesson/use-lesson-tellings.ts';

type Said = {
  readonly lesson: string;
  readonly teaching: TeachingWords;
  readonly hidden: readonly HideableControl[];
};

type TeachingStepProps = Said & { readonly step: LessonStep; readonly text: LessonText };

/** A step as a teacher leads through it: what is seen, what to ask, and what it comes to. */
export function TeachingStep({ step, text, ...said }: TeachingStepProps): ReactElement {
  const { words } = useLessons();
  const stories = useTellings();
  const { lesson, teaching } = said;
  const name = lookUp(text.steps, step.id);
  const { told, task } = stepTeaching(step, text, stories);
  return (
    <>
      <h3>{name}</h3>
      <p className={styles['note']}>{words.kinds[stepWay(step)]}</p>
      {told !== null && (
        <dl className={own['told']}>
          <Line name={teaching.watch}>{told.start}</Line>
          {told.asked !== null && (
            <Line name={teaching.ask}>
              <Asked {...told.asked} />
            </Line>
          )}
          <Line name={teaching.seen}>{told.seen}</Line>
        </dl>
      )}
      {task !== null && (
        <dl className={own['told']}>
          <Line name={teaching.task}>{task.brief}</Line>
          <Line name={teaching.why}>{task.why}</Line>
          {task.cured !== undefined && <Line name={teaching.cured}>{task.cured}</Line>}
        </dl>
      )}
      <Ways {...said} address={lessonAddress(lesson, step.id)} name={name} open={teaching.open} />
      {task?.cured !== undefined && (
        <Ways
          {...said}
          address={`${lessonAddress(lesson, step.id)}/${curedHalf}`}
          name={`${name}: ${teaching.cured}`}
          open={teaching.openCured}
        />
      )}
    </>
  );
}

type TeachingClosingProps = Said & { readonly question: ClosingQuestion; readonly text: ClosingText };

/** A question at the end, with the run that answers it. */
export function TeachingClosing({ question, text, ...said }: TeachingClosingProps): ReactElement {
  const { teaching } = said;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const play = async (): Promise<void> => {
      const run = await playClosing(question);
      if (isCurrent) setAddress(run?.address ?? null);
    };
    void play();
    return () => {
      isCurrent = false;
    };
  }, [question]);
  return (
    <>
      <Asked
        question={text.question}
        answers={question.question.answers.map((answer) => lookUp(text.answers, answer))}
      />
      <p>
        <Sentence text={text.why} />
      </p>
      {address !== null && <Ways {...said} address={address} name={text.question} open={teaching.openRun} />}
    </>
  );
}

type AskedProps = { readonly question: string; readonly answers: readonly string[] };

function Asked({ question, answers }: AskedProps): ReactElement {
  return (
    <>
      <p className={own['question']}>
        <Sentence text={question} />
      </p>
      <ul className={styles['list']}>
        {answers.map((answer) => (
          <li key={answer}>
            <Sentence text={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{typeof children === 'string' ? <Sentence text={children} /> : children}</dd>
    </div>
  );
}

type WaysProps = Said & { readonly address: string; readonly name: string; readonly open: string };

/** To open a moment, and to take its link along. */
function Ways({ address, name, open, teaching, hidden }: WaysProps): ReactElement {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const link = linkWithout(location.href, address, hidden);
  const copy = async (): Promise<void> => {
    setCopied((await copyText(link)) ? 'yes' : 'refused');
  };
  return (
    <p className={own['ways']}>
      <a href={link}>{open}</a>
      <Button aria-label={teaching.copyOf(name)} onClick={() => void copy()}>
        {teaching.copy}
      </Button>
      <output>{copied === 'no' ? '' : copied === 'yes' ? teaching.copied : teaching.notCopied}</output>
    </p>
  );
}
