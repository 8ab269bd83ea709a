import type { Story } from './story.ts';

/** What a story says, in one language. */
export type StoryText<Answer extends string = string> = {
  readonly title: string;
  /** One sentence: what to watch. */
  readonly watch: string;
  /** The same, once the cure is on. */
  readonly watchCured: string;
  /** What the reader is asked to predict; must not be given away by `watch`. */
  readonly question: string;
  /** By the ids of the answers that the story offers; each reads on its own. */
  readonly answers: Readonly<Record<Answer, string>>;
  /** What happens, in the order in which it does. */
  readonly steps: readonly string[];
  /** Said once a promise is broken: why it broke and what would have helped. */
  readonly why: string;
  /** Said once the cure has come through the same faults. */
  readonly held: string;
};

/** What the stories of one table say, by their ids; they stand in one file beside it: `order-stories.ko.ts`. */
export type StoryTexts<Told extends Pick<Story, 'id' | 'question'>> = {
  readonly [One in Told as One['id']]: StoryText<One['question']['answers'][number]>;
};
