import type { ReactElement } from 'react';
import { firstStoryId, pageAddress, readAddress, storyAddress } from '../../app/addresses.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { late } from '../late/late.tsx';
import { Header } from '../page/header.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import styles from './home-page.module.css';

/** All that runs comes behind what is read first. */
const FirstStory = late(async () => (await import('./first-story.tsx')).FirstStory, 'lab');
const HomeRest = late(async () => (await import('./home-rest.tsx')).HomeRest, 'stories');

/** What this is, the first story running, and all that one can go to. */
export function HomePage({ hash }: { readonly hash: string }): ReactElement {
  const isAtStories = readAddress(hash).page === 'stories';
  const { home, shell } = usePageTexts();
  return (
    <div className={styles['page']}>
      <Header
        page={isAtStories ? 'stories' : null}
        title={shell.tagline}
        status={null}
        onHelp={null}
        onShare={null}
        isTitleOnPage
      />
      <main>
        <section className={styles['hero']}>
          <div className={styles['words']}>
            <h1 className={styles['title']}>{home.title}</h1>
            <p className={styles['lead']}>{home.lead}</p>
          </div>
          <div className={styles['ways']}>
            <LinkButton look="primary" size="large" href={storyAddress(firstStoryId)}>
              {home.begin}
            </LinkButton>
            <LinkButton size="large" href={pageAddress('sandbox')}>
              {shell.pages.sandbox}
            </LinkButton>
          </div>
        </section>
        <section className={styles['demo']} aria-label={home.demo}>
          <FirstStory />
        </section>
        <HomeRest isAtStories={isAtStories} />
      </main>
    </div>
  );
}
