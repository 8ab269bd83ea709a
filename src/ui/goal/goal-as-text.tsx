import { useId, useState, type ReactElement } from 'react';
import { goalTextLengthMax, type GoalProblem } from '../../app/explore/read-goal.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { OpenFile } from '../share/open-file.tsx';
import styles from './goal.module.css';

type GoalAsTextProps = {
  readonly text: string;
  /** What is wrong with what was typed. */
  readonly problem: GoalProblem | null;
  readonly onText: (text: string) => void;
};

/** The goal as the terminal takes it, to paste, to change and to open. */
export function GoalAsText({ text, problem, onText }: GoalAsTextProps): ReactElement {
  const { goals } = useAllTexts();
  const id = useId();
  const [isUnread, setUnread] = useState(false);
  return (
    <>
      <p className={styles['note']}>{goals.asTextExplain}</p>
      <label htmlFor={id} className={styles['label']}>
        {goals.text}
      </label>
      <textarea
        id={id}
        className={styles['text']}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-invalid={problem !== null}
        onChange={(event) => onText(event.target.value)}
      />
      <div className={styles['under']}>
        <OpenFile
          label={goals.openFile}
          lengthMax={goalTextLengthMax}
          onText={(read) => {
            setUnread(read === null);
            if (read !== null) onText(read);
          }}
        />
        {isUnread && (
          <span role="alert" className={styles['problem']}>
            {goals.fileUnread}
          </span>
        )}
      </div>
    </>
  );
}
