import { assert } from '../base/assert.ts';
import type { Machine } from '../kernel/machine.ts';
import type { Transaction } from '../kernel/database/database.ts';
import type { Move } from '../kernel/move.ts';
import { deadlockedIn } from '../kernel/outcomes.ts';
import { opMove } from '../kernel/moves.ts';
import type { PlaceId } from '../kernel/names.ts';
import type { Activation } from '../kernel/world.ts';
import { surroundingsSlot, type Codec } from './codec.ts';
import type { Components } from './components.ts';
import { createFamilies, type FamilySlots } from './family-slots.ts';
import { footprintOf, type Family } from './footprints.ts';
import { grown } from './grown.ts';
import { noMoves, type LocalMove, type LocalMoves } from './local-move.ts';
import type { Profile, Profiler } from './profile.ts';
import { createReach } from './reach.ts';
import type { Possible, Transitions } from './transitions.ts';
import { createTupleTable } from './tuple-table.ts';

/**
 * What can happen next in a world that is a list of parts. Each process's next op is looked up by the
 * parts in its footprint; only what has never come up before is asked of the machine.
 */
export type Expander = {
  /** What each process can do, slot by slot, `noMoves` for who is not there. The list is used again at the next call. */
  readonly ofActivations: (parts: Int32Array, start: number) => readonly LocalMoves[];
  /** Of the same world: the processes whose transactions may have to give way in circles of waits (D6). */
  readonly victims: (parts: Int32Array, start: number) => readonly LocalMove[];
  /** A move of the surroundings, by the parts that it reads or writes; null where it is not possible. */
  readonly ofAct: (parts: Int32Array, start: number, act: Act) => LocalMove | null;
  readonly act: (id: number, move: Move, slots: readonly number[], family: Family | null) => Act;
  readonly byteCount: () => number;
};

/** A move of the surroundings and its footprint. */
export type Act = {
  readonly id: number;
  /** The number of the kind of fault that it costs; -1: none. */
  readonly fault: number;
  readonly slots: readonly number[];
  readonly family: FamilySlots | null;
  readonly move: Move;
};

/** What is known of a process at one of its points. */
type Node = {
  readonly activation: Activation;
  readonly slots: readonly number[];
  readonly family: FamilySlots | null;
  /** Which pair of places must reach each other; -1: none. */
  readonly pair: number;
  readonly goal: PlaceId | null;
};

export function createExpander(
  machine: Machine,
  codec: Codec,
  components: Components,
  transitions: Transitions,
  profiler: Profiler | null,
): Expander {
  const { definition } = machine;
  const familyOf = createFamilies(components);
  const processes = familyOf({
    id: 'processes',
    has: ({ kind }) => kind === 'activations',
    counts: 'values',
  });
  const surroundings = components.slotOf(...surroundingsSlot);
  const reach = createReach(definition, components);
  const nodes: (Node | null)[] = [];
  const opTable = createTupleTable();
  const opMoves: LocalMoves[] = [];
  const actTable = createTupleTable();
  const actMoves: (LocalMove | null)[] = [];
  const victimTable = createTupleTable();
  const victimMoves: (readonly LocalMove[])[] = [];
  let tuple = new Int32Array(64);
  const present: LocalMoves[] = [];

  const nodeOf = (part: number): Node => {
    while (nodes.length <= part) nodes.push(null);
    const old = nodes[part] ?? null;
    if (old !== null) return old;
    const activation = components.valueOf(part) as Activation;
    const op = machine.opOf(activation);
    const { parts, reaches, family } = footprintOf(definition, activation, op);
    const node: Node = {
      activation,
      slots: parts.map(([kind, name]) => components.slotOf(kind, name)),
      family: family === null ? null : familyOf(family),
      goal: reaches,
      pair: reaches === null ? -1 : reach.pairOf(activation.place, reaches),
    };
    nodes[part] = node;
    return node;
  };

  /** Puts the parts of a footprint behind what stands in the tuple already; answers where they end. */
  const gather = (
    parts: Int32Array,
    start: number,
    length: number,
    { slots, family }: Pick<Node, 'slots' | 'family'>,
  ): number => {
    const members = family === null ? none : family.slots();
    const room = length + slots.length + members.length;
    if (room > tuple.length) tuple = grown(tuple, 2 * room);
    const into = tuple;
    let end = length;
    for (let index = 0; index < slots.length; index += 1)
      into[end++] = parts[start + (slots[index] ?? 0)] ?? 0;
    const isPresence = family?.family.counts === 'presence';
    for (let index = 0; index < members.length; index += 1) {
      const slot = members[index] ?? 0;
      const part = parts[start + slot] ?? 0;
      if (part !== 0) into[end++] = isPresence ? slot : part;
    }
    return end;
  };

  /** What changes must stand in the footprint, or what was found once would not hold elsewhere. */
  const checked = (move: LocalMove, slots: readonly number[], family: FamilySlots | null): LocalMove => {
    for (let at = 0; at < move.writes.length; at += 2) {
      const slot = move.writes[at] ?? 0;
      const isIn = slots.includes(slot) || family?.slots().includes(slot) === true;
      const { kind, name } = components.slots[slot] ?? { kind: '', name: '' };
      assert(isIn, `${JSON.stringify(move.moves[0])} changes ${kind} ${name}, which its footprint lacks`);
    }
    return move;
  };

  const ofActivation = (parts: Int32Array, start: number, slot: number): LocalMoves => {
    const part = parts[start + slot] ?? 0;
    if (part === 0) return noMoves;
    const node = nodes[part] ?? nodeOf(part);
    tuple[0] = part;
    tuple[1] = node.pair < 0 ? 1 : reach.isOpen(parts[start + surroundings] ?? 0, node.pair);
    const length = gather(parts, start, 2, node);
    const number = opTable.find(tuple, length);
    if (number >= 0) return opMoves[number] ?? noMoves;
    const { activation, slots, family } = node;
    const world = codec.decode(parts, start);
    const possible = transitions.ofActivation(world, activation.id, (at) => parts[start + at] ?? 0);
    const found = { number: opMoves.length, ...possible, profile: profileOf(parts, start, part, possible) };
    const written = [slot, ...slots];
    for (const move of [found.natural, ...found.faults]) if (move !== null) checked(move, written, family);
    opTable.add(tuple, length);
    opMoves.push(found);
    return found;
  };

  const profileOf = (parts: Int32Array, start: number, part: number, possible: Possible): Profile | null => {
    if (profiler === null) return null;
    const { activation, goal } = nodeOf(part);
    const op = machine.opOf(activation);
    const slot = 'database' in op ? components.slotOf('transaction', `${op.database} ${activation.id}`) : -1;
    const transaction = components.valueOf(slot < 0 ? 0 : (parts[start + slot] ?? 0));
    const held = (transaction as Transaction | undefined) ?? null;
    return profiler(activation, op, possible, goal, held);
  };

  const ofAct = (parts: Int32Array, start: number, act: Act): LocalMove | null => {
    tuple[0] = act.id;
    const length = gather(parts, start, 1, act);
    const number = actTable.find(tuple, length);
    if (number >= 0) return actMoves[number] ?? null;
    const world = codec.decode(parts, start);
    const found = transitions.ofMove(world, act.move, (at) => parts[start + at] ?? 0);
    if (found !== null) checked(found, act.slots, act.family);
    actTable.add(tuple, length);
    actMoves.push(found);
    return found;
  };

  /** What each process can do says also for whom it waits. */
  const victims = (parts: Int32Array, start: number): readonly LocalMove[] => {
    const { length } = present;
    if (length > tuple.length) tuple = grown(tuple, 2 * length);
    for (let index = 0; index < length; index += 1) tuple[index] = present[index]?.number ?? -1;
    const number = victimTable.find(tuple, length);
    if (number >= 0) return victimMoves[number] ?? [];
    const world = codec.decode(parts, start);
    const found = [...deadlockedIn(definition, world, machine.opOf)].sort().flatMap((id) => {
      const actor = world.activations[id];
      if (actor === undefined) return [];
      const move = opMove(actor, machine.opOf(actor), 'victim');
      return transitions.ofMove(world, move, (at) => parts[start + at] ?? 0) ?? [];
    });
    victimTable.add(tuple, length);
    victimMoves.push(found);
    return found;
  };

  return {
    ofActivations: (parts, start) => {
      const slots = processes.slots();
      for (let index = 0; index < slots.length; index += 1)
        present[index] = ofActivation(parts, start, slots[index] ?? 0);
      return present;
    },
    ofAct,
    victims,
    act: (id, move, slots, family) => ({
      id,
      fault: transitions.costOf(move),
      move,
      slots,
      family: family === null ? null : familyOf(family),
    }),
    byteCount: () => opTable.byteCount() + actTable.byteCount() + movesBytes * components.count(),
  };
}

const none: readonly number[] = [];
/** A rough mean of what is kept beside the tables for each part that has come up. */
const movesBytes = 1_500;
