import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { LessonPlace } from '../../app/activity/lesson-place.ts';
import type { LessonTellings } from '../../i18n/lessons.ts';
import { LessonsContext } from '../lab/lessons-context.ts';
import { SpeechContext, useSpeech, type Speech } from '../lab/texts-context.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { EpisodePanel } from './episode-panel.tsx';
import { LessonLine } from './lesson-line.tsx';
import { nextText } from './next-text.ts';
import { LessonNext } from './lesson-next.tsx';
import { LessonTellingsContext, useLessonTellings } from './use-lesson-tellings.ts';

const parts = { Episode: EpisodePanel, Line: LessonLine, Next: LessonNext };

type LessonSpeechProps = { readonly lesson: LessonPlace; readonly children: ReactNode };

/** What a lesson says, around the page that shows a step of it. */
export function LessonSpeech({ lesson, children }: LessonSpeechProps): ReactElement | null {
  const speech = useSpeech();
  const { tellings, hasFailed, retry } = useLessonTellings(lesson.id);
  const lessons = useMemo(
    () => (tellings === null ? null : { ...tellings, parts, nextText: nextText(lesson, tellings) }),
    [tellings, lesson],
  );
  const inLesson = useMemo(
    () => (tellings === null ? speech : withOwnChallenges(speech, tellings)),
    [speech, tellings],
  );
  if (hasFailed) return <LoadFailed onRetry={retry} />;
  if (lessons === null) return null;
  return (
    <SpeechContext value={inLesson}>
      <LessonTellingsContext value={tellings}>
        <LessonsContext value={lessons}>{children}</LessonsContext>
      </LessonTellingsContext>
    </SpeechContext>
  );
}

/** What it says of challenges of its own stands beside what is said of all others. */
function withOwnChallenges(speech: Speech, { told }: LessonTellings): Speech {
  const { spoken } = speech;
  if (spoken.shelf !== 'all' && spoken.shelf !== 'every') return speech;
  const own = Object.values(told).map(({ challenges }) => challenges);
  const challengeTexts = Object.assign(
    {},
    spoken.texts.challengeTexts,
    ...own,
  ) as typeof spoken.texts.challengeTexts;
  return { ...speech, spoken: { ...spoken, texts: { ...spoken.texts, challengeTexts } } };
}
