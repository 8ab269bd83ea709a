import { createContext, use, type ReactNode } from 'react';
import type { LessonTellings } from '../../i18n/lessons.ts';

/** What lessons say, and the parts of a page that say it: both come with the first lesson that is gone to. */
export type LessonSpeech = LessonTellings & {
  /** Names the next step. */
  readonly nextText: string;
  readonly parts: Readonly<Record<'Episode', (props: LessonPanelProps) => ReactNode>> &
    Readonly<Record<'Line' | 'Next', () => ReactNode>>;
};

export type LessonPanelProps = { readonly hasPress?: boolean; readonly isFolded?: boolean };

export const LessonsContext = createContext<LessonSpeech | null>(null);

/** Null: no lesson is open. */
export function useLessonsIfHere(): LessonSpeech | null {
  return use(LessonsContext);
}
