import { useId, useMemo, useState, type ReactElement } from 'react';
import { askedKinds, askedTemplates } from '../../app/questions/asked-templates.ts';
import type { Reply, TemplateQuestion } from '../../scenarios/usage-count/questions/ask.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import { WaysButton } from '../compare/ways-button.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Field, Select } from '../parts/field.tsx';
import { AnswerView } from './answer-view.tsx';
import styles from './questions.module.css';

/** What is asked of every keeping alike, with what it has to read and what it can answer. */
export function Questions(): ReactElement {
  const { questions: words } = useAllTexts();
  const definition = useLab((state) => state.definition);
  const world = useLab((state) => state.world);
  const asked = useMemo(() => askedTemplates(definition, world), [definition, world]);
  const templates = asked.ids;
  const [chosen, setChosen] = useState('');
  const [change, setChange] = useState('1');
  const [limit, setLimit] = useState('9');
  const id = templates.includes(chosen) ? chosen : templates.at(-1);
  return (
    <div className={styles['root']} data-testid="questions">
      <p className={styles['note']}>{words.note}</p>
      {id === undefined ? (
        <p className={styles['note']}>{words.nothing}</p>
      ) : (
        <>
          <div className={styles['asked']}>
            <Select
              label={words.template}
              value={id}
              onChange={setChosen}
              options={templates.map((value) => ({ value, label: value }))}
            />
            <Field label={words.change} kind="number" value={change} onChange={setChange} />
            <Field label={words.over} kind="number" value={limit} onChange={setLimit} />
          </div>
          <div className={styles['list']}>
            {askedKinds.map((kind) => {
              const question = questionOf(kind, { id, change: wholeOf(change), count: wholeOf(limit) });
              return <Asked key={kind} question={question} reply={asked.replyTo(question)} />;
            })}
          </div>
        </>
      )}
      <div>
        <WaysButton />
      </div>
    </div>
  );
}

type About = { readonly id: string; readonly change: number; readonly count: number };

function questionOf(kind: TemplateQuestion['kind'], { id, change, count }: About): TemplateQuestion {
  switch (kind) {
    case 'all-over':
      return { kind, count };
    case 'was-after':
      return { kind, id, change };
    default:
      return { kind, id };
  }
}

/** What is no number yet, as somebody types it, asks for none. */
const wholeOf = (typed: string): number => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : 0);

type AskedProps = { readonly question: TemplateQuestion; readonly reply: Reply };

function Asked({ question, reply }: AskedProps): ReactElement {
  const { questions: words } = useAllTexts();
  const { statement, rowCount, isFolded, answer } = reply;
  const id = useId();
  return (
    <section className={styles['question']} aria-labelledby={id} data-answer={answer.kind}>
      <h3 id={id}>{askedText(question, words)}</h3>
      <AnswerView answer={answer} />
      <pre translate="no">{statement}</pre>
      <p className={styles['note']}>{isFolded ? words.folded(rowCount) : words.read(rowCount)}</p>
    </section>
  );
}

function askedText(question: TemplateQuestion, { asked }: AllTexts['questions']): string {
  switch (question.kind) {
    case 'all-over':
      return asked['all-over'](question.count);
    case 'was-after':
      return asked['was-after'](question.id, question.change);
    default:
      return asked[question.kind](question.id);
  }
}
