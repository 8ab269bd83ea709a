import { assert } from '../../base/assert.ts';
import { faultKindOf } from '../../kernel/faults/fault-kind.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import { meaningOf } from '../../kernel/meanings/table.ts';
import { waysToDecide } from '../../kernel/machine/decision.ts';
import { faultsOf, naturalOf, opMove } from '../../kernel/machine/moves.ts';
import { outcomesOf, type Others } from '../../kernel/machine/outcomes.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Codec } from '../packed/codec.ts';
import type { FactLists } from '../packed/fact-lists.ts';
import type { FaultKinds } from '../question/fault-kinds.ts';
import type { OpEnds, Striking } from '../question/fault-where.ts';
import type { LocalMove, LocalMoves } from './local-move.ts';
import type { MoveTable } from './move-table.ts';

/**
 * Asks the machine what becomes of a move and keeps what has changed. All semantics are the kernel's;
 * the machine must have no properties, as what promises watch is followed apart.
 */
export type Transitions = {
  /** All that the next op of a process can come to. */
  readonly ofActivation: (world: World, activation: string) => Possible;
  /** The move by itself; null where it is not possible. */
  readonly ofMove: (world: World, move: Move) => LocalMove | null;
  /** The number of the kind of fault that a move of the surroundings costs; -1: none. */
  readonly costOf: (move: Move) => number;
};

/** Victims and what comes last are found out in the whole world (successors.ts). */
const byItself: Others = { isDeadlocked: () => true, isStill: () => false };

export type Possible = Omit<LocalMoves, 'number' | 'profile'>;

export function createTransitions(
  machine: Machine,
  codec: Codec,
  factLists: FactLists,
  faultKinds: FaultKinds,
  strikes: Striking,
  moveTable: MoveTable,
  /** Those whose rows somebody watches. */
  watched: ReadonlySet<DatabaseId> = new Set(),
): Transitions {
  const ofMove = (world: World, move: Move): LocalMove | null => {
    const stepped = machine.step(world, move);
    if (!stepped.ok) return null;
    const moves = [move];
    const facts = [...stepped.entry.facts];
    let after = stepped.world;
    for (let tell = nextTell(world, after); tell !== null; tell = nextTell(world, after)) {
      const told = machine.step(after, tell);
      assert(told.ok, 'a tell is possible wherever a process stands at it (K10)');
      moves.push(tell);
      facts.push(...told.entry.facts);
      after = told.world;
    }
    const kind = Object.keys(after.faultsUsed)[0];
    return moveTable.add({
      moves,
      fault: kind === undefined ? -1 : faultKinds.numberOf(kind),
      facts: factLists.numberOf(facts, changedRows(world, after)),
      writes: Int32Array.from(codec.changes(world, after)),
    });
  };

  const changedRows = (before: World, after: World): World['databases'] => {
    if (watched.size === 0) return {};
    const changed = Object.entries(after.databases).filter(
      ([id, { tables }]) => watched.has(id) && tables !== before.databases[id]?.tables,
    );
    return Object.fromEntries(changed);
  };

  /** A process that has come to a tell with this move takes it at once: nobody can come between. */
  const nextTell = (before: World, after: World): Move | null => {
    if (before.activations === after.activations) return null;
    for (const [id, activation] of Object.entries(after.activations)) {
      if (before.activations[id] === activation) continue;
      const op = machine.opOf(activation);
      if (op.kind === 'tell') return opMove(activation, op, 'done');
    }
    return null;
  };

  const ofActivation = (world: World, id: string): Possible => {
    const actor = world.activations[id];
    assert(actor !== undefined, `${id} is there`);
    const op = machine.opOf(actor);
    const outcomes = outcomesOf(machine.definition, world, actor, op, byItself);
    const none = { naturals: [], last: [], decisions: [], faults: [], isBlocked: false };
    if (outcomes.natural === 'victim') return { ...none, isBlocked: true };
    const to = meaningOf(op.kind).place({ definition: machine.definition, world, actor, op });
    const ends = { from: actor.place, to };
    const faults = faultsOf(actor, op, outcomes);
    const asked = op.kind === 'await-decision' ? waysToDecide(actor, op) : [];
    return {
      ...none,
      naturals: naturalOf(actor, op, outcomes).flatMap((natural) => ofMove(world, natural) ?? []),
      last: meaningOf(op.kind).comesLast ? faults.flatMap((early) => inTime(world, early) ?? []) : [],
      decisions: asked.flatMap((decision) => ofMove(world, decision) ?? []),
      faults: faults
        .filter((fault) => isWithinBudget(fault, ends))
        .flatMap((fault) => ofMove(world, fault) ?? []),
    };
  };

  /** What comes last does in its time what it does before its time, and costs nothing (S5). */
  const inTime = (world: World, early: Extract<Move, { kind: 'op' }>): LocalMove | null => {
    const found = ofMove(world, early);
    if (found === null) return null;
    const [, ...tells] = found.moves;
    return moveTable.add({ ...found, moves: [{ ...early, outcome: 'done' }, ...tells], fault: -1 });
  };

  /** A fault without a budget strikes in no world, and nor does one elsewhere: neither is even asked for. */
  const isWithinBudget = (fault: Move, ends: OpEnds): boolean => {
    const kind = faultKindOf(fault);
    return kind === null || (faultKinds.isPossible(kind) && strikes(fault, ends));
  };

  return {
    ofActivation,
    ofMove,
    costOf: (move) => {
      const kind = faultKindOf(move);
      return kind === null ? -1 : faultKinds.numberOf(kind);
    },
  };
}
