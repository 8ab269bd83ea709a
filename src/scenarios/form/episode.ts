import type { OpKind } from '../../kernel/language/op.ts';
import type { OnceTrue, Script } from '../script/script.ts';
import type { Setup } from '../slots/setup.ts';
import type { Beat } from './beat.ts';
import type { Question } from './question.ts';

/**
 * How far one press goes: to the next move that changes what is seen; on to the next that others can see, a commit or
 * a message that has arrived, where as many rows are written as would make the story long; or on to what is told next.
 */
export type StoryPace = 'step-by-step' | 'commit-by-commit' | 'beat-by-beat';

/** A run that is told: a setup, what happens to it, where the reader comes in and what is asked. Texts go by its id. */
export type Episode = {
  readonly id: string;
  readonly setup: Setup;
  /** What has happened when the page opens. */
  readonly before: Script;
  /** The page opens paused when a process of this place is about to do this op, or once this is true. */
  readonly opensBefore: { readonly place: string; readonly op: OpKind } | OnceTrue;
  /** What happens to the system afterwards: the reader makes it happen when its moment has come. */
  readonly after: Script;
  /** Left out: step by step. */
  readonly pace?: StoryPace;
  /** What its services say to their database stands beside what is told, with the rows that it found or wrote. */
  readonly showsStatements?: true;
  /** What is told after the opening, each from its moment on, in their order. */
  readonly beats: readonly Beat[];
  /** What the reader is asked to predict before it happens. */
  readonly question: Question;
};
