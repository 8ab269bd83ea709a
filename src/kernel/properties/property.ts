import type { Fact } from '../fact.ts';
import type { PropertyId } from '../names.ts';
import type { MonitorState, World } from '../world.ts';

/** A culprit: something on screen that a broken promise points at. */
export type Culprit =
  | { readonly kind: 'event'; readonly eventId: number; readonly label: string }
  | { readonly kind: 'row'; readonly database: string; readonly table: string; readonly label: string }
  | { readonly kind: 'partition'; readonly partition: string; readonly label: string }
  | { readonly kind: 'command'; readonly intent: string };

export type Judgement =
  | { readonly kind: 'kept' }
  /** Not kept yet, and nothing wrong so far. */
  | { readonly kind: 'waiting'; readonly for: readonly Culprit[] }
  /** Not kept, but nothing is lost: what is missing lies where somebody can act on it. */
  | { readonly kind: 'parked'; readonly culprits: readonly Culprit[] }
  | { readonly kind: 'broken'; readonly culprits: readonly Culprit[] };

/**
 * A promise. *Always*: a monitor that, once broken, stays broken. *Eventually*: judged at rest, where
 * `waiting` counts as broken (K7). *Sometimes*: must be found in at least one run. Observing costs
 * the same at the end of a long run as at its start.
 */
export type Property = {
  readonly id: PropertyId;
  readonly kind: 'always' | 'eventually' | 'sometimes';
  readonly initial: MonitorState;
  readonly observe: (state: MonitorState, fact: Fact) => MonitorState;
  /** Once all facts of a move have been observed, for a promise on what becomes true together. */
  readonly afterMove?: (state: MonitorState) => MonitorState;
  readonly judge: (state: MonitorState, world: World) => Judgement;
};
