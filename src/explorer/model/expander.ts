import type { Machine } from '../../kernel/machine/machine.ts';
import type { Transaction } from '../../kernel/database/database.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { Activation } from '../../kernel/world/world.ts';
import { subjectOf } from '../independence/act-access.ts';
import { surroundingsSlot, type Codec } from '../packed/codec.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import { createFamilies } from '../packed/family-slots.ts';
import type { Family } from '../packed/footprints.ts';
import { createFootprintTable } from '../packed/footprint-table.ts';
import type { Hand } from '../packed/world-batch.ts';
import { createHeldRows } from '../packed/held-rows.ts';
import { createMoveOfAct, type Act, type MoveOfAct } from './act-moves.ts';
import { checkFootprint } from './footprint-check.ts';
import type { Profile } from './local-move.ts';
import { createOpTable, isBlocked, opField, opWidth, type OpTable } from './op-table.ts';
import type { HeldByProcess } from '../independence/op-access.ts';
import { createProcessNodes, type ProcessNode } from './process-nodes.ts';
import type { Profiler } from './profile.ts';
import { createReach } from '../packed/reach.ts';
import type { Possible, Transitions } from './transitions.ts';
import { createVictims, type Victims } from './victims.ts';

/**
 * What can happen next in a world that is a list of parts. Each process's next op is looked up by the
 * parts in its footprint; only what has never come up before is asked of the machine.
 */
export type Expander = {
  /** Looks up what each process of a world in hand can do; answers how many wait for another's transaction. */
  readonly lookUp: (hand: Hand, index: number) => number;
  /** What was looked up. */
  readonly ops: OpTable;
  readonly victims: Victims;
  readonly ofAct: MoveOfAct;
  readonly act: (id: number, move: Move, slots: readonly number[], family: Family | null) => Act;
  readonly processCount: () => number;
  /** New slots may belong to families that have been looked at: then more depends on them. */
  readonly renewDependencies: () => void;
  readonly byteCount: () => number;
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
  const nodes = createProcessNodes(machine, components, familyOf, reach);
  const counting = countingOf(machine, components);
  const opTable = createFootprintTable(counting);
  const ops = createOpTable();
  const opNodes: (ProcessNode | null)[] = [null];
  let dependencySlotCount = 0;
  const actTable = createFootprintTable(counting);

  const renewDependencies = (): void => {
    if (dependencySlotCount === components.slots.length) return;
    dependencySlotCount = components.slots.length;
    const rows = ops.rows();
    for (const [number, node] of opNodes.entries())
      if (node !== null) rows[number * opWidth + opField.dependencies] = nodes.dependenciesOf(node);
  };

  const numberOf = (parts: Int32Array, start: number, slot: number): number => {
    const part = parts[start + slot] ?? 0;
    const node = nodes.of(part);
    const isOpen = node.pair < 0 ? 1 : reach.isOpen(parts[start + surroundings] ?? 0, node.pair);
    const number = opTable.find(part, isOpen, parts, start, node);
    return number < 0 ? askOp(parts, start, slot, node) : number + 1;
  };

  const askOp = (parts: Int32Array, start: number, slot: number, node: ProcessNode): number => {
    const { activation, slots, family } = node;
    const world = codec.decode(parts, start);
    const possible = transitions.ofActivation(world, activation.id);
    const where = { slots: [slot, ...slots], family };
    const { naturals, last, decisions, faults } = possible;
    for (const move of [...naturals, ...last, ...decisions, ...faults])
      checkFootprint(components, move, where, parts, start);
    opTable.add();
    opNodes.push(node);
    return ops.add(
      { ...possible, profile: profileOf(parts, start, node, possible) },
      nodes.dependenciesOf(node),
    );
  };

  const profileOf = (
    parts: Int32Array,
    start: number,
    node: ProcessNode,
    possible: Possible,
  ): Profile | null => {
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
    ofAct: createMoveOfAct(codec, components, transitions, actTable),
    victims: createVictims(machine, codec, transitions),
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

type Counting = Parameters<typeof createFootprintTable>[0];

/** What counts of those parts of a footprint of which not everything does. */
function countingOf(machine: Machine, components: InternedParts): Counting {
  const isAsking = (slot: number, part: number): boolean =>
    components.slots[slot]?.kind === 'activations' &&
    machine.opOf(components.valueOf(part) as Activation).kind === 'await-decision';
  return {
    'held-rows': createHeldRows(machine.definition, components),
    // Numbers of slots and of parts are apart, as those of parts are counted downwards.
    question: (slot, part) => (isAsking(slot, part) ? -part : slot),
    xid: (_slot, part) => (components.valueOf(part) as Transaction).xid ?? 0,
  };
}

/** A rough mean of what is kept beside the tables for each part that has come up. */
const movesBytes = 1_500;
