import type { Move, Outcome } from '../../kernel/world/move.ts';
import type { ActivationId, IntentId } from '../../kernel/terms/names.ts';
import type { OpKind } from '../../kernel/language/op.ts';

/**
 * Commands and faults anchored by meaning, so that the same script can be played under another
 * variant, whose moves are different ones.
 */
export type Script = readonly ScriptStep[];

export type ScriptStep = { readonly when: Anchor; readonly move: ScriptMove };

/** What happens to a system; what happens in it is its own business. */
export type ScriptMove =
  | Exclude<Move, { kind: 'op' }>
  /** The op at the anchor ends so: "the relay's 2nd publish: refused". */
  | { readonly kind: 'op-fault'; readonly outcome: Outcome }
  /** This op goes first, before the one at the anchor: an order that a hand has chosen. */
  | {
      readonly kind: 'turn';
      /** Whose; where there is no such process here, any that is about to do this op. */
      readonly activation: ActivationId;
      readonly place: string;
      readonly op: OpKind;
      readonly label: string;
      /** Which way it goes; where there is no such way here, any. */
      readonly option?: string;
    };

/** Where in a run a step of a script belongs. */
export type Anchor =
  /** As soon as the step before it has been made. */
  | { readonly kind: 'at-once' }
  /** When nothing moves any more. */
  | { readonly kind: 'at-rest' }
  /** When a process at such a place is about to do such an op for the nth time: 1 is the first. */
  | BeforeOp
  | BeforeStep
  | OnceTrue;

export type BeforeOp = {
  readonly kind: 'before';
  readonly op: OpKind;
  readonly place: string;
  /** Which of the ops of that kind: the table, the event ... Left out: any of them counts. */
  readonly label?: string;
  readonly occurrence: number;
};

/** The same by the number of a step on a command's way: after the step before it, and before this one. */
export type BeforeStep = {
  readonly kind: 'before-step';
  readonly step: number;
  readonly place: string;
  readonly occurrence: number;
};

/** A moment of its own, which may never come. */
export type AwaitedAnchor = BeforeOp | BeforeStep | OnceTrue;

/** As soon as something has become true, whoever brings it about here and by whichever op. */
export type OnceTrue =
  /** What the client meant has its answer, whatever the answer is, and whether or not it is ever heard. */
  | { readonly kind: 'answered'; readonly intent: IntentId }
  /** The client has heard the answer to what it meant. */
  | { readonly kind: 'heard'; readonly intent: IntentId }
  /** So many different events of the run are: 1 is the first. Copies don't count. */
  | {
      readonly kind: 'event-committed' | 'event-published';
      readonly nth: number;
      /** Its type. Left out: any of them counts. */
      readonly event?: string;
    }
  | {
      readonly kind: 'event-applied';
      readonly subscriber: string;
      readonly nth: number;
      readonly event?: string;
    };

/** A step that found nothing here to do, and why. */
export type SkippedStep = { readonly step: ScriptStep; readonly reason: SkipReason };

export type SkipReason =
  /** The place or link that it needs is no part of this system. */
  | 'not-there'
  /** The op that it waits for is not done here, or not so often. */
  | 'never-came'
  /** Its moment came, and it was not possible then. */
  | 'not-possible';

/** What people want and repairs are no faults: they are made at rest if their own moment never comes. */
export function isScriptFault(move: ScriptMove): boolean {
  return !isWish(move) && move.kind !== 'turn' && !isRepair(move);
}

/** A command, or what is decided by whoever is asked. */
const isWish = ({ kind }: ScriptMove): boolean => kind === 'send' || kind === 'decide';

/** Whether a step waits for a moment of its own, which may never come. */
export function isAwaited(when: Anchor): when is AwaitedAnchor {
  return when.kind !== 'at-once' && when.kind !== 'at-rest';
}

export function isRepair({ kind }: ScriptMove): boolean {
  return kind === 'recover' || kind === 'mend';
}

/** What a reader is told of: that nothing is to be repaired or overtaken is no news. */
export function isTold({ move }: ScriptStep): boolean {
  return isWish(move) || isScriptFault(move);
}
