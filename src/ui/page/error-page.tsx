import type { ReactElement } from 'react';
import { firstStoryId, storyAddress } from '../../app/addresses.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import styles from './page.module.css';

type CrashedProps = { readonly detail: string; readonly runText: string | null };

/** The page itself has failed: the run that replays it, to copy. */
export function Crashed({ detail, runText }: CrashedProps): ReactElement {
  const { boundary } = usePageTexts();
  useDocumentTitle(boundary.title);
  return (
    <main className={styles['page']}>
      <h1>{boundary.title}</h1>
      <p>{boundary.explain}</p>
      <p className={styles['detail']} lang="en" translate="no">
        {detail}
      </p>
      {runText === null ? (
        <p>{boundary.noRun}</p>
      ) : (
        <label>
          <span>{boundary.run}</span>
          <textarea className={styles['run']} readOnly value={runText} />
        </label>
      )}
      <div className={styles['buttons']}>
        <Button look="primary" size="large" onClick={() => location.reload()}>
          {boundary.reload}
        </Button>
        <Button size="large" onClick={() => location.assign(storyAddress(firstStoryId))}>
          {boundary.startOver}
        </Button>
      </div>
    </main>
  );
}
