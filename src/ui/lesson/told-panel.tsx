import type { ReactNode } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { useLessonsIfHere, type LessonPanelProps } from '../lab/lessons-context.ts';
import { StoryPanel } from '../story/story-panel.tsx';

/** What is told: a story, by itself or as a step of a lesson, or an episode of one. */
export function ToldPanel(props: LessonPanelProps): ReactNode {
  const isEpisode = useLab((state) => state.offers.isEpisode);
  const lessons = useLessonsIfHere();
  if (lessons === null) return <StoryPanel {...props} />;
  const { Episode, Line } = lessons.parts;
  return isEpisode ? <Episode {...props} /> : <StoryPanel {...props} line={<Line />} />;
}
