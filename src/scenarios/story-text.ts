/** What a story says, in one language. Its file stands beside the story: `lost-update.ko.ts`. */
export type StoryText = {
  readonly title: string;
  /** One sentence: what to watch. */
  readonly watch: string;
  /** The same, once the cure is on. */
  readonly watchCured: string;
  /** What the reader is asked to predict; must not be given away by `watch`. */
  readonly question: string;
  /** By the ids of the answers that the story offers; each reads on its own. */
  readonly answers: { readonly [answer: string]: string };
  /** What happens, in the order in which it does. */
  readonly steps: readonly string[];
  /** Said once a promise is broken: why it broke and what would have helped. */
  readonly why: string;
  /** Said once the cure has come through the same faults. */
  readonly held: string;
};
