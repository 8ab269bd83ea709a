import type { ReactElement } from 'react';
import { useAllTexts } from '../lab/texts-context.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './code-path.module.css';

type StationWordsProps = {
  readonly id: string;
  readonly name: string;
  readonly see: string;
  readonly file: string;
  readonly place: { readonly index: number; readonly count: number };
  readonly hasRun: boolean;
  readonly onGo: (index: number) => void;
  readonly isFollowing: boolean;
  readonly onFollow: (isWanted: boolean) => void;
};

/** What to see at a station, and the way to the next. */
export function StationWords({
  id,
  name,
  see,
  file,
  place: { index, count },
  hasRun,
  onGo,
  isFollowing,
  onFollow,
}: StationWordsProps): ReactElement {
  const { codePath: words } = useAllTexts();
  const isFirst = index === 0;
  const isLast = index === count - 1;
  return (
    <div className={styles['words']}>
      <div className={styles['bar']}>
        <IconButton
          icon="chevron-left"
          label={words.previous}
          side="top"
          aria-disabled={isFirst}
          onClick={() => onGo(index - 1)}
        />
        <span className={styles['place']} data-testid="place-on-path">
          {words.place(index + 1, count)}
        </span>
        <IconButton
          icon="chevron-right"
          label={words.next}
          side="top"
          aria-disabled={isLast}
          onClick={() => onGo(index + 1)}
        />
        <label className={styles['follow']}>
          <input type="checkbox" checked={isFollowing} onChange={({ target }) => onFollow(target.checked)} />
          <span>{words.follow}</span>
        </label>
      </div>
      <div id={id} className={styles['text']} aria-live="polite">
        <h3>{name}</h3>
        <p>
          <Sentence text={see} />
        </p>
        <p className={styles['file']} translate="no">
          <code>{file.startsWith('domains/') ? `src/${file}` : `src/system/${file}`}</code>
        </p>
        {hasRun && <p className={styles['ran']}>{words.ran}</p>}
      </div>
    </div>
  );
}
