import type { Move } from '../../kernel/world/move.ts';
import type { Access } from '../independence/access.ts';

/** What a reduced search must know of a process's next op beside its moves. */
export type Profile = {
  readonly activation: string;
  /** The point of its program at which it stands, by its number. */
  readonly point: number;
  /** What can disturb the op, and what it disturbs, whatever comes of it. */
  readonly own: Access;
  readonly isWaiting: boolean;
};

/**
 * A move as a change of a few parts, whatever the others are. One shared move, with the tells that it
 * brings about (K10).
 */
export type LocalMove = {
  readonly number: number;
  /** As the machine takes them. */
  readonly moves: readonly Move[];
  /** The number of the kind of fault that it costs; -1: none. */
  readonly fault: number;
  /** Pairs of slot and number. */
  readonly writes: Int32Array;
  /** The number of the list of facts that become true; 0: none. */
  readonly facts: number;
};

/** What one process, or one act of the surroundings, can do. */
export type LocalMoves = {
  readonly number: number;
  /** Without a fault, one for each way that it may go; none: it waits, or is no move here. */
  readonly naturals: readonly LocalMove[];
  /** Without a fault, but only once nothing else moves: timers whose time has come (S5). */
  readonly last: readonly LocalMove[];
  /** What nobody owes and what costs nothing: what a person decides (S10). */
  readonly decisions: readonly LocalMove[];
  readonly faults: readonly LocalMove[];
  /** Whether it waits for another's transaction: it may be part of a circle (D6). */
  readonly isBlocked: boolean;
  /** Null: nobody is there, or nothing is to be reduced. */
  readonly profile: Profile | null;
};

export const noMoves: LocalMoves = {
  number: 0,
  naturals: [],
  last: [],
  decisions: [],
  faults: [],
  isBlocked: false,
  profile: null,
};

/** Sets of slots as bits. Slots may share one: what is said of a slot then holds for the others too. */
export const slotBit = (slot: number): number => 1 << (slot & 31);
