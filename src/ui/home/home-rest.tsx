import type { ReactElement } from 'react';
import { glossaryAddress, pageAddress, sitePages } from '../../app/addresses.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { lateSilently } from '../late/late.tsx';
import styles from './home-page.module.css';
import own from './home-rest.module.css';
import { StoryCards } from './story-cards.tsx';

const LessonCards = lateSilently(async () => (await import('../lesson/lesson-cards.tsx')).LessonCards);

const ways = [
  ...sitePages.map((page) => [page, pageAddress(page)] as const),
  ['glossary', glossaryAddress()] as const,
];

/** All that one can go to: lessons, the stories, what one does on one's own, and what is new. */
export function HomeRest({ isAtStories }: { readonly isAtStories: boolean }): ReactElement {
  const { home, shell } = useTexts();
  return (
    <div className={styles['rest']}>
      <div className={own['lessons']}>
        <LessonCards />
      </div>
      <StoryCards isAimed={isAtStories} />
      <section aria-labelledby="home-more">
        <h2 id="home-more">{home.more}</h2>
        <ul className={styles['places']}>
          {ways.map(([page, address]) => (
            <li key={page} className={styles['place']}>
              <h3>
                <a href={address}>{shell.pages[page]}</a>
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
  );
}
