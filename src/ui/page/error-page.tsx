import type { ReactElement } from 'react';
import { firstStoryId, storyAddress } from '../../app/addresses.ts';
import type { Problem } from '../../app/problem/problem.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { lateSilently } from '../late/late.tsx';
import { Header } from './header.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import styles from './page.module.css';
import { navigateTo } from '../lab/address.ts';

const WhyNotHere = lateSilently(async () => (await import('../left-out/why-not-here.tsx')).WhyNotHere, 'all');

/** Nothing is open and nothing could be opened: what is wrong, and a way on. */
export function OpeningFailed({
  problem,
  title,
}: {
  readonly problem: Problem;
  readonly title?: string;
}): ReactElement {
  const { boundary, notices, problems } = usePageTexts();
  return (
    <>
      <Header title={title ?? boundary.opening} status={null} onHelp={null} onShare={null} />
      <main className={styles['page']}>
        <p role="alert">{problems[problem.kind]}</p>
        {problem.why !== undefined && <WhyNotHere why={problem.why} />}
        <TechnicalDetail title={notices.technical} text={problem.detail} />
        <div className={styles['buttons']}>
          {problem.kind === 'link-unknown-version' && (
            <Button look="primary" size="large" onClick={() => location.reload()}>
              {boundary.reload}
            </Button>
          )}
          <Button
            look={problem.kind === 'link-unknown-version' ? 'plain' : 'primary'}
            size="large"
            onClick={() => navigateTo(storyAddress(firstStoryId))}
          >
            {boundary.startOver}
          </Button>
        </div>
      </main>
    </>
  );
}

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
