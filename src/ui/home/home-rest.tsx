import type { ReactElement } from 'react';
import { lateSilently } from '../late/late.tsx';
import { HomeMore } from './home-more.tsx';
import styles from './home-page.module.css';
import own from './home-rest.module.css';
import { StoryCards } from './story-cards.tsx';

const LessonCards = lateSilently(async () => (await import('../lesson/lesson-cards.tsx')).LessonCards);

/** All that one can go to: lessons, the stories, what one does on one's own, and what is new. */
export function HomeRest({ isAtStories }: { readonly isAtStories: boolean }): ReactElement {
  return (
    <div className={styles['rest']}>
      <div className={own['lessons']}>
        <LessonCards />
      </div>
      <StoryCards isAimed={isAtStories} />
      <HomeMore />
    </div>
  );
}
