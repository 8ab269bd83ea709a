import type { Machine } from '../../kernel/machine/machine.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Activation } from '../../kernel/world/world.ts';
import { surroundingsSlot } from '../packed/codec.ts';
import type { FamilySlots } from '../packed/family-slots.ts';
import type { Where } from '../packed/footprint-table.ts';
import { footprintOf, type Family } from '../packed/footprints.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import type { Reach } from '../packed/reach.ts';
import { slotBit } from './local-move.ts';

/** What is known of a process at one of its points. */
export type ProcessNode = Where & {
  readonly activation: Activation;
  /** Which pair of places must reach each other; -1: none. */
  readonly pair: number;
  readonly goal: PlaceId | null;
};

export type ProcessNodes = {
  /** By the part that the process is. */
  readonly of: (part: number) => ProcessNode;
  /** The slots that its next op depends on, as bits; new slots may add to them. */
  readonly dependenciesOf: (node: ProcessNode) => number;
};

export function createProcessNodes(
  machine: Machine,
  components: InternedParts,
  familyOf: (family: Family) => FamilySlots,
  reach: Reach,
): ProcessNodes {
  const nodes: (ProcessNode | null)[] = [];
  const surroundings = components.slotOf(...surroundingsSlot);

  const add = (part: number): ProcessNode => {
    while (nodes.length <= part) nodes.push(null);
    const activation = components.valueOf(part) as Activation;
    const op = machine.opOf(activation);
    const { parts, reaches, family } = footprintOf(machine.definition, activation, op);
    const node: ProcessNode = {
      activation,
      slots: parts.map(([kind, name]) => components.slotOf(kind, name)),
      family: family === null ? null : familyOf(family),
      goal: reaches,
      pair: reaches === null ? -1 : reach.pairOf(activation.place, reaches),
    };
    nodes[part] = node;
    return node;
  };

  return {
    of: (part) => nodes[part] ?? add(part),
    dependenciesOf: ({ activation, slots, family, pair }) => {
      const own = components.slotOf('activations', activation.id);
      const all = [own, ...slots, ...(family?.slots() ?? []), ...(pair < 0 ? [] : [surroundings])];
      return all.reduce((bits, slot) => bits | slotBit(slot), 0);
    },
  };
}
