import type { ReactElement } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { useSpeech } from '../lab/texts-context.tsx';
import { StoryPanel } from '../story/story-panel.tsx';
import { EpisodePanel, LessonLine } from './late-lesson.ts';

type ToldPanelProps = { readonly hasPress?: boolean; readonly isFolded?: boolean };

/** What is told: a story, by itself or as a step of a lesson, or an episode of one. */
export function ToldPanel(props: ToldPanelProps): ReactElement | null {
  const { isEpisode, lesson } = useLab((state) => state.offers);
  // Where what lessons say has not come the page says so, and what can be shown without is.
  const isSpoken = useSpeech().spoken.lessons !== null;
  if (isEpisode) return isSpoken ? <EpisodePanel {...props} /> : null;
  if (lesson === null || !isSpoken) return <StoryPanel {...props} />;
  return <StoryPanel {...props} line={<LessonLine />} />;
}
