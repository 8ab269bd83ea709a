import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Goal } from '../goals/goal.ts';
import type { Setup, SlotId, VariantId } from '../slots/setup.ts';

/** What is to be brought about: a promise to break, or a goal to reach, which may speak of broken promises, too. */
export type ChallengeAim = { readonly property: PropertyId } | { readonly goal: Goal };

/**
 * A promise to break, or a goal to reach, by choosing who moves and what fails. How few moves are enough is not written
 * here: the explorer finds it. Its texts go by its id.
 */
export type Challenge = {
  readonly id: string;
  readonly setup: Setup;
  readonly aim: ChallengeAim;
  /** So many commands may be sent, in their order. */
  readonly commandCount: number;
  /** Which ones; left out: those that the scenario is explored with. */
  readonly commands?: readonly Command[];
  /** How many faults of each kind may strike; one that is not named may not. */
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  /** Of all kinds together. */
  readonly faultCountMax: number;
  /** The variant with which it can't be done within the same bounds; left out: it is no harm, and nothing prevents it. */
  readonly cure?: { readonly slot: SlotId; readonly variant: VariantId };
};

/** One whose second half is played with the cure on. */
export type CurableChallenge = Challenge & Required<Pick<Challenge, 'cure'>>;
