import type { Beat } from './beat.ts';
import type { BeatText } from './story-text.ts';
import type { Story } from './story.ts';

/** What a story tells once its cure is on, in one language. */
export type CuredText<BeatId extends string = string> = {
  /** The moment at which it opens then, in a few words. */
  readonly before: string;
  /** By the ids of its cured beats. */
  readonly beats: Readonly<Record<BeatId, BeatText>>;
};

type WithCuredBeats<Id extends string = string> = { readonly curedBeats: readonly Beat<Id>[] };

/** Of the stories of one table, by their ids; they stand in one file beside it: `order-cured.ko.ts`. */
export type CuredTexts<Told extends Pick<Story, 'id' | 'curedBeats'>> = {
  readonly [One in Told as One extends WithCuredBeats ? One['id'] : never]: CuredText<
    One extends WithCuredBeats<infer Id> ? Id : never
  >;
};
