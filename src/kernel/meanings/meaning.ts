import type { DatabaseEffect } from '../database/effect.ts';
import type { Blocker } from './lock.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import type { Fact } from '../terms/fact.ts';
import type { Outcome } from '../world/move.ts';
import type { PlaceId } from '../terms/names.ts';
import type { OpFailure, OpKind, OpOf, OpResult } from '../language/op.ts';
import type { Activation, World } from '../world/world.ts';

/** One op of one activation in one world. */
export type Occasion<Kind extends OpKind> = {
  readonly definition: SystemDefinition;
  readonly world: World;
  readonly actor: Activation;
  readonly op: OpOf<Kind>;
};

/** An op on its way to being done: which of its options is taken; null: it has none, or the first. */
export type Doing<Kind extends OpKind> = Occasion<Kind> & { readonly option: string | null };

/** What an op did. */
export type Performed = {
  readonly world: World;
  readonly result: OpResult;
  /** What became true by it. */
  readonly facts: readonly Fact[];
  readonly effects: readonly DatabaseEffect[];
};

/** The meaning of a kind of op: everything the machine knows about it. */
export type Meaning<Kind extends OpKind> = {
  /** Where its effect is; null where it touches nothing shared. */
  readonly place: (occasion: Occasion<Kind>) => PlaceId | null;
  /** Which of several ops of the kind it is, in a word, for moves written by meaning. */
  readonly label: (op: OpOf<Kind>) => string;
  /** Whether it waits until it can be done, instead of being answered "no" (K5). */
  readonly waits: (op: OpOf<Kind>) => boolean;
  /** Whether its condition holds. */
  readonly isReady: (occasion: Occasion<Kind>) => boolean;
  /** Whether it is done only once nothing else moves by itself and everything is up and whole (S5). */
  readonly comesLast: boolean;
  /** The open transactions that it waits for (D5). */
  readonly blockers: (occasion: Occasion<Kind>) => readonly Blocker[];
  /** How it may end beside `done`, each at the cost of a fault. */
  readonly faults: (op: OpOf<Kind>) => readonly Outcome[];
  /** Whether what an outside system sends with it may come twice (S9). */
  readonly canComeTwice: boolean;
  /** How it may end by a fault while it still waits: by not waiting any longer. */
  readonly impatience: (occasion: Occasion<Kind>) => readonly Outcome[];
  /**
   * The ways in which it may be done where the surroundings choose, in canonical order; none: one way, which
   * needs no name. A wait whose time is cut short may be so in as many.
   */
  readonly options: (occasion: Occasion<Kind>) => readonly string[];
  /** How it ends, without a fault, when its place can't be reached. */
  readonly unreachable: (op: OpOf<Kind>) => Outcome;
  /** An outcome that the state of the world forces; null where `done` is possible. */
  readonly forced: (occasion: Occasion<Kind>) => Outcome | null;
  readonly perform: (occasion: Doing<Kind>, outcome: Outcome) => Performed;
};

/** What holds for most ops; each kind says where it differs. */
export const ordinary = {
  waits: () => false,
  isReady: () => true,
  comesLast: false,
  blockers: () => [],
  faults: (): readonly Outcome[] => ['refused', 'request-lost', 'reply-lost'],
  canComeTwice: false,
  impatience: (): readonly Outcome[] => [],
  options: (): readonly string[] => [],
  unreachable: (): Outcome => 'refused',
  forced: () => null,
} as const;

/** Ways among which there is something to choose: a single one needs no name. */
export function several(ways: readonly string[]): readonly string[] {
  return ways.length > 1 ? ways : [];
}

export function answered(
  world: World,
  value: Extract<OpResult, { ok: true }>['value'],
  facts: readonly Fact[] = [],
  effects: readonly DatabaseEffect[] = [],
): Performed {
  return { world, result: { ok: true, value }, facts, effects };
}

export function failed(world: World, failure: OpFailure): Performed {
  return { world, result: { ok: false, failure }, facts: [], effects: [] };
}

/**
 * The outcomes of an op that stands alone, around its effect: a lost reply hides an effect that has
 * happened, a lost request one that has not, and the caller can't tell them apart.
 */
export function aroundEffect(world: World, outcome: Outcome, effect: () => Performed): Performed {
  switch (outcome) {
    case 'done':
    case 'twice':
      return effect();
    case 'reply-lost':
      return { ...effect(), result: { ok: false, failure: 'timed-out' } };
    case 'refused':
    case 'too-large':
      return failed(world, outcome);
    case 'connection-lost':
      return failed(world, 'connection-lost');
    case 'victim':
      return failed(world, 'deadlock');
    case 'request-lost':
    case 'timed-out':
      return failed(world, 'timed-out');
  }
}
