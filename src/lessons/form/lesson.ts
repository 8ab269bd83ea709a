import type { TermId } from '../../glossary/glossary.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Question } from '../../scenarios/form/question.ts';
import type { Script } from '../../scenarios/script/script.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';

/** One belief, runs that contradict it, and something to bring about oneself. Its texts stand beside it, one file a language. */
export type Lesson = {
  /** Words of the field that it is about, by the ids of the glossary. */
  readonly terms: readonly TermId[];
  /** In the order in which they are taken. */
  readonly steps: readonly LessonStep[];
  /** Asked at its end. */
  readonly closing: readonly ClosingQuestion[];
};

/** One page of a lesson. Its name goes by its id; the id of an episode or of a challenge of the lesson's own is the step's. */
export type LessonStep =
  | { readonly kind: 'episode'; readonly id: string; readonly episode: Episode }
  /** A story that is told elsewhere, too, as it breaks or with its cure on. */
  | { readonly kind: 'story'; readonly id: string; readonly story: string; readonly isCured: boolean }
  /** Something to bring about; with the cure on: to try in vain. */
  | {
      readonly kind: 'challenge';
      readonly id: string;
      readonly challenge: Challenge;
      readonly isCured: boolean;
    };

/** What is right is what the run says that comes of this script. */
export type ClosingQuestion = {
  readonly id: string;
  readonly setup: Setup;
  readonly script: Script;
  readonly question: Question;
};

export function episodeStep<const Told extends Episode>(episode: Told) {
  return { kind: 'episode', id: episode.id, episode } as const satisfies LessonStep;
}

export function challengeStep<const Played extends Challenge>(
  challenge: Played,
  half: 'open' | 'cured' = 'open',
) {
  const isCured = half === 'cured';
  return {
    kind: 'challenge',
    id: challenge.id,
    challenge,
    isCured,
  } as const satisfies LessonStep;
}
