import type { ReactElement } from 'react';
import { usePageTexts } from '../lab/texts-context.tsx';
import { lateSilently } from '../late/late.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { useReading } from '../late/use-reading.ts';
import { HomeMore } from './home-more.tsx';
import styles from './home-page.module.css';
import own from './home-rest.module.css';
import { StoryCards } from './story-cards.tsx';

const LessonCards = lateSilently(async () => (await import('../lesson/lesson-cards.tsx')).LessonCards);

/** All that one can go to: lessons, the stories, what one does on one's own, and what is new. */
export function HomeRest({ isAtStories }: { readonly isAtStories: boolean }): ReactElement {
  const { shell } = usePageTexts();
  const { words, hasFailed, retry } = useReading('homeRest');
  if (hasFailed) return <LoadFailed onRetry={retry} />;
  if (words === null) return <output aria-busy="true">{shell.coming}</output>;
  return (
    <div className={styles['rest']}>
      <div className={own['lessons']}>
        <LessonCards />
      </div>
      <StoryCards isAimed={isAtStories} words={words} />
      <HomeMore words={words} />
    </div>
  );
}
