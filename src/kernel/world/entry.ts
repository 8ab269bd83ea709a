import type { ArmedFault } from './armed-fault.ts';
import type { DatabaseEffect } from '../database/effect.ts';
import type { Fact } from '../terms/fact.ts';
import type { Move } from './move.ts';
import type { ActivationId, PlaceId, PropertyId } from '../terms/names.ts';
import type { Op, OpResult } from '../language/op.ts';

/** What one move did: who, where, which rows, which message. Every view is drawn from it. */
export type TraceEntry = {
  readonly move: Move;
  /** The process that moved; null where the surroundings acted. */
  readonly actor: ActivationId | null;
  readonly from: PlaceId;
  /** Where the effect was; null for what stays at home. */
  readonly to: PlaceId | null;
  readonly op: Op | null;
  readonly result: OpResult | null;
  readonly facts: readonly Fact[];
  /** What the real tables must be asked and told, in order. */
  readonly effects: readonly DatabaseEffect[];
  /** Armed faults that this move carried out; absent: none. */
  readonly struck?: readonly ArmedFault[];
  /** Promises that this move broke. */
  readonly broke: readonly PropertyId[];
};
