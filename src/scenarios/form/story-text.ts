import type { Story } from './story.ts';

/** What a story says, in one language. */
export type StoryText<Answer extends string = string, BeatId extends string = string> = {
  readonly title: string;
  /** The moment at which it opens, in a few words, and what to know of it. */
  readonly before: string;
  readonly watch: string;
  /** What to watch once the cure is on. */
  readonly watchCured: string;
  /** What the reader is asked to predict; must not be given away by `watch`, nor by the names of the beats. */
  readonly question: string;
  /** By the ids of the answers that the story offers; each reads on its own. */
  readonly answers: Readonly<Record<Answer, string>>;
  /** By the ids of the beats: a name, and one or two lines that are told while it is the present one. */
  readonly beats: Readonly<Record<BeatId, BeatText>>;
  /** Said once a promise is broken: why it broke and what would have helped. */
  readonly why: string;
  /** Said once the cure has come through the same faults. */
  readonly held: string;
  /** What the cure costs: what it leads to, or what it can't protect. */
  readonly costs: string;
};

export type BeatText = { readonly name: string; readonly told: string };

/** What the stories of one table say, by their ids; they stand beside it: `order-stories.ko.ts`. */
export type StoryTexts<Told extends Pick<Story, 'id' | 'question' | 'beats'>> = {
  readonly [One in Told as One['id']]: StoryText<
    One['question']['answers'][number],
    One['beats'][number]['id']
  >;
};
