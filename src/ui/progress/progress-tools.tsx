import { useState, type ReactElement } from 'react';
import {
  addProgress,
  progressTextLengthMax,
  readProgressFile,
  writeProgressFile,
} from '../../app/guide/progress-file.ts';
import type { ProgressWords } from '../../i18n/en/lessons/progress-words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { OpenFile } from '../share/open-file.tsx';
import { saveFile } from '../share/save-file.ts';
import styles from './progress-page.module.css';

type ProgressToolsProps = {
  readonly words: ProgressWords;
  /** More is known than was. */
  readonly onAdded: () => void;
  readonly canPrint: boolean;
};

type Told = { readonly text: string; readonly isBad: boolean };

/** To print it, and to take it along. */
export function ProgressTools({ words, onAdded, canPrint }: ProgressToolsProps): ReactElement {
  const [told, setTold] = useState<Told | null>(null);
  const save = async (): Promise<void> => {
    const written = await writeProgressFile();
    if (written.ok) saveFile(written.value, 'replayground-progress.json', 'application/json');
    setTold(written.ok ? null : { text: words.notWritten, isBad: true });
  };
  const open = async (text: string | null): Promise<void> => {
    const read = readProgressFile(text ?? '');
    if (!read.ok) {
      setTold({ text: words.bad[read.failure.kind](read.failure.part), isBad: true });
      return;
    }
    const added = await addProgress(read.value);
    setTold(
      added.ok
        ? { text: added.value.isKept ? words.added : words.onlyHere, isBad: false }
        : { text: words.notKept, isBad: true },
    );
    onAdded();
  };
  return (
    <div className={styles['screen']}>
      {told !== null && <Notice look={told.isBad ? 'bad' : 'plain'}>{told.text}</Notice>}
      <div className={styles['ways']}>
        {canPrint && (
          <>
            <Button onClick={() => print()}>{words.print}</Button>
            <Button onClick={() => void save()}>{words.save}</Button>
          </>
        )}
        <OpenFile label={words.open} lengthMax={progressTextLengthMax} onText={(text) => void open(text)} />
      </div>
    </div>
  );
}
