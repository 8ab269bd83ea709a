import type { ReactElement } from 'react';
import type { TemplateAnswer } from '../../scenarios/usage-count/questions/ask.ts';
import type { TemplateHistory } from '../../scenarios/usage-count/questions/history-of.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { listText, whyNotText } from './answer-text.ts';
import styles from './questions.module.css';

/** What the rows say to a question, or what is missing in them. */
export function AnswerView({ answer }: { readonly answer: TemplateAnswer }): ReactElement {
  const { questions: words } = useAllTexts();
  switch (answer.kind) {
    case 'state': {
      const { count, requested, status } = answer.state;
      return (
        <p className={styles['answer']}>
          <Sentence text={words.state(count, requested, status)} />
        </p>
      );
    }
    case 'number':
      return <p className={styles['answer']}>{words.times(answer.count)}</p>;
    case 'templates': {
      const found = answer.found.map(({ id, count }) => words.found(id, count));
      return (
        <p className={styles['answer']}>
          {found.length === 0 ? words.noTemplate : <span translate="no">{found.join(', ')}</span>}
        </p>
      );
    }
    case 'changes':
      return <Changes history={answer.history} />;
    case 'unanswerable':
      return (
        <p className={styles['missing']}>
          <Sentence text={words.unanswerable(whyNotText(answer.why, words))} />
        </p>
      );
  }
}

function Changes({
  history: { changes, missing, doubtful },
}: {
  readonly history: TemplateHistory;
}): ReactElement {
  const { questions: words } = useAllTexts();
  const { columns } = words;
  return (
    <>
      <table className={styles['changes']}>
        <thead>
          <tr>
            {[columns.change, columns.when, columns.what, columns.who, columns.why].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ version, number, type, by, reason }) => (
            <tr key={number}>
              <td>{version}</td>
              <td>{`#${String(number)}`}</td>
              <td translate="no">{type}</td>
              <td translate="no">{by}</td>
              <td translate="no">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && <p className={styles['missing']}>{words.missing(listText(missing))}</p>}
      {doubtful.length > 0 && <p className={styles['missing']}>{words.doubtful(listText(doubtful))}</p>}
    </>
  );
}
