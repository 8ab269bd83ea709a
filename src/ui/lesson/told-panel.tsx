import type { ReactElement } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { EpisodePanel, LessonLine } from './late-lesson.ts';
import { StoryPanel } from '../story/story-panel.tsx';

type ToldPanelProps = { readonly hasPress?: boolean; readonly isFolded?: boolean };

/** What is told: a story, by itself or as a step of a lesson, or an episode of one. */
export function ToldPanel(props: ToldPanelProps): ReactElement {
  const { isEpisode, lesson } = useLab((state) => state.offers);
  if (isEpisode) return <EpisodePanel {...props} />;
  return lesson === null ? <StoryPanel {...props} /> : <StoryPanel {...props} line={<LessonLine />} />;
}
