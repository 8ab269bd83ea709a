import { useId, useRef, useState, type ReactElement } from 'react';
import type { GoalProblem } from '../../app/explore/read-goal.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
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
  const file = useRef<HTMLInputElement>(null);
  const [isUnread, setUnread] = useState(false);
  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    try {
      onText(await chosen.text());
      setUnread(false);
    } catch {
      setUnread(true);
    }
  };
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
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label={goals.openFile}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          void open(event.target.files?.[0]);
          // The same file may be opened again once it was changed.
          event.target.value = '';
        }}
      />
      <div className={styles['under']}>
        <Button onClick={() => file.current?.click()}>{goals.openFile}</Button>
        {isUnread && (
          <span role="alert" className={styles['problem']}>
            {goals.fileUnread}
          </span>
        )}
      </div>
    </>
  );
}
