import type { ChallengeText } from '../../scenarios/form/challenge-text.ts';
import type { BeatText, StoryText } from '../../scenarios/form/story-text.ts';

/** What an act says, in one language. */
export type ActText = Pick<StoryText, 'before' | 'watch' | 'question' | 'answers'> & {
  /** By the ids of the beats. */
  readonly beats: Readonly<Record<string, BeatText>>;
  /** Said once it is over: what one has seen. */
  readonly seen: string;
};

/** What a question at the end says: what happens, what is asked, and what may be answered. */
export type ClosingText = {
  readonly question: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Said with the right answer: why the run comes to it. */
  readonly why: string;
};

/** What a lesson says, in one language. */
export type LessonText = {
  readonly title: string;
  /** What one can do afterwards. */
  readonly objectives: readonly [string, string];
  /** What many believe, as they say it; its runs show otherwise. */
  readonly belief: string;
  /** What to know before it begins, in short paragraphs. */
  readonly intro: readonly string[];
  /** Where books write of the same, for who wants to read on. */
  readonly follows: string;
  /** The name of each of its steps, by its id. */
  readonly steps: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, ActText>>;
  /** Of the challenges that are its own. */
  readonly challenges: Readonly<Record<string, ChallengeText>>;
  readonly costs: readonly string[];
  /** What is otherwise outside of this simulation. */
  readonly simplified: readonly string[];
  readonly closing: Readonly<Record<string, ClosingText>>;
  /** One sentence to take home. */
  readonly takeHome: string;
};
