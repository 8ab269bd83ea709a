/** What a challenge says, in one language. All stand in one file: `challenges/challenges.ko.ts`. */
export type ChallengeText = {
  readonly title: string;
  /** What the design relies on, without giving away how it breaks. */
  readonly brief: string;
  /** Said once the promise is broken: why it could be. */
  readonly why: string;
  /** Said of the same design with the cure on; left out: it has none. */
  readonly cured?: string;
};
