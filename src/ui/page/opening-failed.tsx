import type { ReactElement } from 'react';
import { firstStoryId, storyAddress } from '../../app/addresses.ts';
import type { Problem } from '../../app/problem/problem.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { WhyNotHere } from '../left-out/why-not.ts';
import { Header } from './header.tsx';
import styles from './page.module.css';
import { navigateTo } from '../lab/address.ts';

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
