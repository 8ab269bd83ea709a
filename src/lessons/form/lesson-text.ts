import type { Act } from '../../scenarios/form/act.ts';
import type { ChallengeText } from '../../scenarios/form/challenge-text.ts';
import type { BeatText } from '../../scenarios/form/story-text.ts';
import type { ClosingQuestion, Lesson, LessonStep } from './lesson.ts';

/** What a lesson says, in one language; where anything is missing it does not compile. */
export type LessonText<Told extends Lesson = Lesson> = {
  /** What one can do afterwards. */
  readonly objectives: readonly [string, string];
  /** What many believe, as they say it; its runs show otherwise. */
  readonly belief: string;
  /** What to know before it begins, in short paragraphs. */
  readonly intro: readonly string[];
  /** Where a book writes of the same, for who wants to read on. */
  readonly follows: string;
  /** The name of each step, by its id. */
  readonly steps: Readonly<Record<Told['steps'][number]['id'], string>>;
  readonly acts: { readonly [One in ActOf<Told> as One['id']]: ActText<One> };
  /** Of the challenges, which are its own. */
  readonly challenges: Readonly<Record<StepOf<Told, 'challenge'>['id'], ChallengeText>>;
  readonly costs: readonly string[];
  /** What is otherwise outside of this simulation. */
  readonly simplified: readonly string[];
  readonly closing: { readonly [One in Told['closing'][number] as One['id']]: ClosingText<One> };
  /** One sentence to take home. */
  readonly takeHome: string;
};

/** What an act says. */
export type ActText<Told extends Act = Act> = {
  /** The moment at which it opens, in a few words, and what to know of it. */
  readonly before: string;
  readonly watch: string;
  /** What the reader is asked to predict; must not be given away by `watch`, nor by the names of the beats. */
  readonly question: string;
  /** By the ids of the answers that it offers; each reads on its own. */
  readonly answers: Answers<Told>;
  /** By the ids of the beats: a name, and one or two lines that are told while it is the present one. */
  readonly beats: Readonly<Record<Told['beats'][number]['id'], BeatText>>;
  /** Said once it is over: what it comes to. */
  readonly seen: string;
};

/** What a question at the end says: what happens and what is asked, and what may be answered. */
export type ClosingText<Asked extends ClosingQuestion = ClosingQuestion> = {
  readonly question: string;
  readonly answers: Answers<Asked>;
  /** Said with the answer: why the run comes to it. */
  readonly why: string;
};

type Answers<Asked extends Pick<Act, 'question'>> = Readonly<
  Record<Asked['question']['answers'][number], string>
>;

type StepOf<Told extends Lesson, Kind extends LessonStep['kind']> = Extract<
  Told['steps'][number],
  { readonly kind: Kind }
>;

type ActOf<Told extends Lesson> = StepOf<Told, 'act'>['act'];
