import { assert } from '../../base/assert.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Transaction } from '../../kernel/database/database.ts';
import type { Move } from '../../kernel/world/move.ts';
import { deadlockedIn } from '../../kernel/machine/outcomes.ts';
import { opMove } from '../../kernel/machine/moves.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Activation } from '../../kernel/world/world.ts';
import { subjectOf } from '../independence/act-access.ts';
import { surroundingsSlot, type Codec } from '../packed/codec.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import { createFamilies } from '../packed/family-slots.ts';
import { footprintOf, type Family } from '../packed/footprints.ts';
import { createFootprintTable, type Where } from '../packed/footprint-table.ts';
import type { Hand } from '../packed/world-batch.ts';
import { createHeldRows } from '../packed/held-rows.ts';
import { slotBit, type LocalMove } from './local-move.ts';
import { createOpTable, isBlocked, opField, opWidth, type OpTable } from './op-table.ts';
import type { HeldByProcess } from '../independence/op-access.ts';
import type { Profiler } from './profile.ts';
import type { Profile } from './local-move.ts';
import { createReach } from '../packed/reach.ts';
import type { Possible, Transitions } from './transitions.ts';
import { createTupleTable } from '../packed/tuple-table.ts';

/**
 * What can happen next in a world that is a list of parts. Each process's next op is looked up by the
 * parts in its footprint; only what has never come up before is asked of the machine.
 */
export type Expander = {
  /** Looks up what each process of a world in hand can do; answers how many wait for another's transaction. */
  readonly lookUp: (hand: Hand, index: number) => number;
  /** What was looked up. */
  readonly ops: OpTable;
  /** Of such a world: the processes whose transactions may have to give way in circles of waits (D6). */
  readonly victims: (hand: Hand, index: number) => readonly LocalMove[];
  /** A move of the surroundings, by the parts that it reads or writes; null where it is not possible. */
  readonly ofAct: (parts: Int32Array, start: number, act: Act) => LocalMove | null;
  readonly act: (id: number, move: Move, slots: readonly number[], family: Family | null) => Act;
  readonly processCount: () => number;
  /** New slots may belong to families that have been looked at: then more depends on them. */
  readonly renewDependencies: () => void;
  readonly byteCount: () => number;
};

/** A move of the surroundings and its footprint. */
export type Act = Where & {
  readonly id: number;
  /** The number of the kind of fault that it costs; -1: none. */
  readonly fault: number;
  readonly move: Move;
  /** What it strikes, in a word. */
  readonly subject: string;
};

/** What is known of a process at one of its points. */
type Node = Where & {
  readonly activation: Activation;
  /** Which pair of places must reach each other; -1: none. */
  readonly pair: number;
  readonly goal: PlaceId | null;
};

export function createExpander(
  machine: Machine,
  codec: Codec,
  components: InternedParts,
  transitions: Transitions,
  profiler: Profiler | null,
): Expander {
  const { definition } = machine;
  const familyOf = createFamilies(components);
  const processes = familyOf({
    id: 'processes',
    has: ({ kind }) => kind === 'activations',
    counts: 'presence',
  });
  const surroundings = components.slotOf(...surroundingsSlot);
  const reach = createReach(definition, components);
  const nodes: (Node | null)[] = [];
  const isAsking = (slot: number, part: number): boolean =>
    components.slots[slot]?.kind === 'activations' &&
    machine.opOf(components.valueOf(part) as Activation).kind === 'await-decision';
  const counting = {
    'held-rows': createHeldRows(definition, components),
    // Numbers of slots and of parts are apart, as those of parts are counted downwards.
    question: (slot: number, part: number): number => (isAsking(slot, part) ? -part : slot),
    xid: (_slot: number, part: number): number => (components.valueOf(part) as Transaction).xid ?? 0,
  };
  const opTable = createFootprintTable(counting);
  const ops = createOpTable();
  const opNodes: (Node | null)[] = [null];
  let dependencySlotCount = 0;
  const actTable = createFootprintTable(counting);
  const actMoves: (LocalMove | null)[] = [];
  const victimTable = createTupleTable();
  const victimMoves: (readonly LocalMove[])[] = [];

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

  const renewDependencies = (): void => {
    if (dependencySlotCount === components.slots.length) return;
    dependencySlotCount = components.slots.length;
    const rows = ops.rows();
    for (const [number, node] of opNodes.entries())
      if (node !== null) rows[number * opWidth + opField.dependencies] = bitsOf(node);
  };

  const bitsOf = ({ activation, slots, family, pair }: Node): number => {
    const own = components.slotOf('activations', activation.id);
    const all = [own, ...slots, ...(family?.slots() ?? []), ...(pair < 0 ? [] : [surroundings])];
    return all.reduce((bits, slot) => bits | slotBit(slot), 0);
  };

  /**
   * What changes must stand in the footprint, or what was found once would not hold elsewhere. Of what counts
   * by its presence alone the end is known, and the beginning.
   */
  const check = (move: LocalMove, { slots, family }: Where, parts: Int32Array, start: number): void => {
    const counts = family?.family.counts;
    const isPresence = counts === 'presence' || counts === 'question';
    for (let at = 0; at < move.writes.length; at += 2) {
      const slot = move.writes[at] ?? 0;
      const isEdge = move.writes[at + 1] === 0 || parts[start + slot] === 0;
      const isIn = slots.includes(slot) || (isPresence && isEdge && family?.slots().includes(slot) === true);
      const { kind, name } = components.slots[slot] ?? { kind: '', name: '' };
      assert(isIn, `${JSON.stringify(move.moves[0])} changes ${kind} ${name}, which its footprint lacks`);
    }
  };

  const numberOf = (parts: Int32Array, start: number, slot: number): number => {
    const part = parts[start + slot] ?? 0;
    const node = nodes[part] ?? nodeOf(part);
    const isOpen = node.pair < 0 ? 1 : reach.isOpen(parts[start + surroundings] ?? 0, node.pair);
    const number = opTable.find(part, isOpen, parts, start, node);
    return number < 0 ? askOp(parts, start, slot, node) : number + 1;
  };

  const askOp = (parts: Int32Array, start: number, slot: number, node: Node): number => {
    const { activation, slots, family } = node;
    const world = codec.decode(parts, start);
    const possible = transitions.ofActivation(world, activation.id);
    const where = { slots: [slot, ...slots], family };
    const { naturals, last, decisions, faults } = possible;
    for (const move of [...naturals, ...last, ...decisions, ...faults]) check(move, where, parts, start);
    opTable.add();
    opNodes.push(node);
    return ops.add({ ...possible, profile: profileOf(parts, start, node, possible) }, bitsOf(node));
  };

  const profileOf = (parts: Int32Array, start: number, node: Node, possible: Possible): Profile | null => {
    if (profiler === null) return null;
    const { activation, goal } = node;
    const op = machine.opOf(activation);
    const slots =
      'database' in op
        ? [components.slotOf('transaction', `${op.database} ${activation.id}`)]
        : (node.family?.slots() ?? []).filter((slot) => components.slots[slot]?.kind === 'transaction');
    const held = slots.flatMap((slot): HeldByProcess | readonly HeldByProcess[] => {
      const transaction = components.valueOf(parts[start + slot] ?? 0) as Transaction | undefined;
      return transaction === undefined ? [] : { database: components.slots[slot]?.owner ?? '', transaction };
    });
    return profiler(activation, op, possible, goal, held, (at) => components.valueOf(parts[start + at] ?? 0));
  };

  const ofAct = (parts: Int32Array, start: number, act: Act): LocalMove | null => {
    const number = actTable.find(act.id, 0, parts, start, act);
    return number < 0 ? askAct(parts, start, act) : (actMoves[number] ?? null);
  };

  const askAct = (parts: Int32Array, start: number, act: Act): LocalMove | null => {
    const world = codec.decode(parts, start);
    const found = transitions.ofMove(world, act.move);
    if (found !== null) check(found, act, parts, start);
    actTable.add();
    actMoves.push(found);
    return found;
  };

  const victims = ({ parts, width, known, processCountMax }: Hand, index: number): readonly LocalMove[] => {
    // What each process can do says also for whom it waits.
    const who = known.slice(index * processCountMax, (index + 1) * processCountMax);
    const start = index * width;
    const number = victimTable.find(who, who.length);
    if (number >= 0) return victimMoves[number] ?? [];
    const world = codec.decode(parts, start);
    const found = [...deadlockedIn(definition, world, machine.opOf)].sort().flatMap((id) => {
      const actor = world.activations[id];
      if (actor === undefined) return [];
      const move = opMove(actor, machine.opOf(actor), 'victim');
      return transitions.ofMove(world, move) ?? [];
    });
    victimTable.add(who, who.length);
    victimMoves.push(found);
    return found;
  };

  const lookUp = ({ parts, width, known, processCountMax }: Hand, index: number): number => {
    const slots = processes.slots();
    const start = index * width;
    let blockedCount = 0;
    for (let process = 0; process < slots.length; process += 1) {
      const at = index * processCountMax + process;
      let number = known[at] ?? 0;
      if (number === 0) {
        const slot = slots[process] ?? 0;
        if (parts[start + slot] === 0) continue;
        number = numberOf(parts, start, slot);
        known[at] = number;
      }
      if (ops.rows()[number * opWidth + opField.natural] === isBlocked) blockedCount += 1;
    }
    return blockedCount;
  };

  return {
    lookUp,
    ops,
    ofAct,
    victims,
    act: (id, move, slots, family) => ({
      id,
      fault: transitions.costOf(move),
      move,
      subject: subjectOf(move),
      slots,
      family: family === null ? null : familyOf(family),
    }),
    processCount: () => processes.slots().length,
    renewDependencies,
    byteCount: () => opTable.byteCount() + actTable.byteCount() + movesBytes * components.count(),
  };
}

/** A rough mean of what is kept beside the tables for each part that has come up. */
const movesBytes = 1_500;
