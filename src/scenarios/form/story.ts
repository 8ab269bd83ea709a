import type { PropertyId } from '../../kernel/terms/names.ts';
import type { OpKind } from '../../kernel/language/op.ts';
import type { Beat } from './beat.ts';
import type { Question } from './question.ts';
import type { OnceTrue, Script } from '../script/script.ts';
import type { Setup, SlotId, VariantId } from '../slots/setup.ts';

/**
 * How far one press goes: to the next move that changes what is seen, or on to the next that others can see, a commit or
 * a message that has arrived, where as many rows are written as would make the story long.
 */
export type StoryPace = 'step-by-step' | 'commit-by-commit';

/** A story: a setup, what happens to it and where the reader comes in. Its texts go by its id. */
export type Story = {
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
  /** What is told after the opening, each from its moment on, in their order; the last with the break. */
  readonly beats: readonly Beat[];
  /** What is told instead once the cure is on: what now happens at the same faults. Without it only that it holds. */
  readonly curedBeats?: readonly Beat[];
  /** What the reader is asked to predict before it happens. */
  readonly question: Question;
  /** The promise that it is about: the one that breaks. */
  readonly promise: PropertyId;
  /** The variant that keeps the promise through the same faults. */
  readonly cure: { readonly slot: SlotId; readonly variant: VariantId };
};
