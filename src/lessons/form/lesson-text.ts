import type { Episode } from '../../scenarios/form/episode.ts';
import type { ChallengeText } from '../../scenarios/form/challenge-text.ts';
import type { BeatText } from '../../scenarios/form/story-text.ts';
import type { Lesson, LessonStep } from './lesson.ts';

/** What a lesson says, in one language. */
export type LessonText = {
  /** What one can do afterwards. */
  readonly objectives: readonly [string, string];
  /** What many believe, as they say it; its runs show otherwise. */
  readonly belief: string;
  /** What to know before it begins, in short paragraphs. */
  readonly intro: readonly string[];
  /** Where a book writes of the same, for who wants to read on. */
  readonly follows: string;
  /** The name of each step, by its id. */
  readonly steps: ById<string>;
  readonly episodes: ById<EpisodeText>;
  /** Of the challenges, which are its own. */
  readonly challenges: ById<ChallengeText>;
  readonly costs: readonly string[];
  /** What is otherwise outside of this simulation. */
  readonly simplified: readonly string[];
  readonly closing: ById<ClosingText>;
  /** One sentence to take home. */
  readonly takeHome: string;
};

/** What an episode says. */
export type EpisodeText = {
  /** The moment at which it opens, in a few words, and what to know of it. */
  readonly before: string;
  readonly watch: string;
  /** What the reader is asked to predict; must not be given away by `watch`, nor by the names of the beats. */
  readonly question: string;
  /** By the ids of the answers that it offers; each reads on its own. */
  readonly answers: ById<string>;
  /** By the ids of the beats: a name, and one or two lines that are told while it is the present one. */
  readonly beats: ById<BeatText>;
  /** Said once it is over: what it comes to. */
  readonly seen: string;
};

/** What a question at the end says: what happens and what is asked, and what may be answered. */
export type ClosingText = {
  readonly question: string;
  readonly answers: ById<string>;
  /** Said with the answer: why the run comes to it. */
  readonly why: string;
};

type ById<Text> = Readonly<Record<string, Text>>;

/** What that very lesson says: where anything is missing it does not compile. */
export type LessonTextOf<Told extends Lesson> = LessonText & {
  readonly steps: Readonly<Record<Told['steps'][number]['id'], string>>;
  readonly episodes: {
    readonly [One in EpisodeOf<Told> as One['id']]: EpisodeText & {
      readonly answers: Answers<One>;
      readonly beats: Readonly<Record<One['beats'][number]['id'], BeatText>>;
    };
  };
  readonly challenges: Readonly<Record<StepOf<Told, 'challenge'>['id'], ChallengeText>>;
  readonly closing: {
    readonly [One in Told['closing'][number] as One['id']]: ClosingText & { readonly answers: Answers<One> };
  };
};

type Answers<Asked extends Pick<Episode, 'question'>> = Readonly<
  Record<Asked['question']['answers'][number], string>
>;

type StepOf<Told extends Lesson, Kind extends LessonStep['kind']> = Extract<
  Told['steps'][number],
  { readonly kind: Kind }
>;

type EpisodeOf<Told extends Lesson> = StepOf<Told, 'episode'>['episode'];
