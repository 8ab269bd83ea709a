import type { ReactElement } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { ActPanel, LessonLine } from './late-lesson.ts';
import { StoryPanel } from '../story/story-panel.tsx';

type ToldPanelProps = { readonly hasPress?: boolean; readonly isFolded?: boolean };

/** What is told: a story, by itself or as a step of a lesson, or an act of one. */
export function ToldPanel(props: ToldPanelProps): ReactElement {
  const { isAct, lesson } = useLab((state) => state.offers);
  if (isAct) return <ActPanel {...props} />;
  return lesson === null ? <StoryPanel {...props} /> : <StoryPanel {...props} line={<LessonLine />} />;
}
