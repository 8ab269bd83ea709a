import type { ReactElement } from 'react';
import { firstStoryId, pageAddress, readAddress, sitePages, storyAddress } from '../../app/addresses.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { late } from '../late/late.tsx';
import { Header } from '../page/header.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import styles from './home-page.module.css';
import { StoryCards } from './story-cards.tsx';

/** All that runs comes behind what is read first. */
const FirstStory = late(async () => (await import('./first-story.tsx')).FirstStory);

/** What this is, the first story running, and all that one can go to. */
export function HomePage({ hash }: { readonly hash: string }): ReactElement {
  const isAtStories = readAddress(hash).page === 'stories';
  const { home, shell } = useTexts();
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
        <div className={styles['rest']}>
          <StoryCards isAimed={isAtStories} />
          <section aria-labelledby="home-more">
            <h2 id="home-more">{home.more}</h2>
            <ul className={styles['places']}>
              {sitePages.map((page) => (
                <li key={page} className={styles['place']}>
                  <h3>
                    <a href={pageAddress(page)}>{shell.pages[page]}</a>
                  </h3>
                  <p>{home.places[page]}</p>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="home-news">
            <h2 id="home-news">{home.news}</h2>
            <ul className={styles['news']}>
              {home.newsItems.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        </div>
      </main>
    </div>
  );
}
