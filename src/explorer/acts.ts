import { emptyWorld } from '../kernel/component.ts';
import type { Group } from '../kernel/broker/broker.ts';
import type { SystemDefinition } from '../kernel/definition.ts';
import type { Move } from '../kernel/move.ts';
import { surroundingMoves } from '../kernel/moves.ts';
import { surroundingsSlot, type Surroundings } from './codec.ts';
import type { Components } from './components.ts';
import type { Act, Expander } from './expander.ts';
import { crashFamily } from './footprints.ts';
import type { Send } from './workload.ts';

/** What the surroundings can do: fail, come back, deliver again, send. */
export type Acts = {
  /** What goes without a fault: recovering and mending. Empty: everything is up and whole. */
  readonly repairs: (surroundings: number) => readonly Act[];
  readonly outages: (surroundings: number) => readonly Act[];
  readonly redeliveries: (groupSlot: number, group: number) => readonly Act[];
  readonly sends: readonly Act[];
  readonly groupSlots: () => readonly number[];
};

export function createActs(
  definition: SystemDefinition,
  components: Components,
  expander: Expander,
  workload: readonly Send[],
): Acts {
  const { slotOf } = components;
  const surroundingsAt = slotOf(...surroundingsSlot);
  const acts = new Map<string, Act>();
  const byPart = new Map<number, { readonly repairs: readonly Act[]; readonly outages: readonly Act[] }>();
  const byGroup = new Map<number, readonly Act[]>();

  const actOf = (move: Move, slots: readonly number[], crashed: string | null = null): Act => {
    const key = JSON.stringify(move);
    const old = acts.get(key);
    if (old !== undefined) return old;
    const family = crashed === null ? null : crashFamily(definition, crashed);
    const fresh = expander.act(acts.size, move, slots, family);
    acts.set(key, fresh);
    return fresh;
  };

  const ofSurroundings = (part: number) => {
    const old = byPart.get(part);
    if (old !== undefined) return old;
    const world = { ...emptyWorld, ...(components.valueOf(part) as Surroundings) };
    const moves = surroundingMoves(definition, world);
    const fresh = {
      repairs: moves.flatMap((move) => {
        if (move.kind === 'mend') return [actOf(move, [surroundingsAt])];
        if (move.kind !== 'recover') return [];
        const daemons = definition.daemons.filter(({ place }) => place === move.place);
        return [actOf(move, [surroundingsAt, ...daemons.map(({ place }) => slotOf('activations', place))])];
      }),
      outages: moves.flatMap((move) => {
        if (move.kind === 'crash') return [actOf(move, [surroundingsAt], move.place)];
        if (move.kind === 'take-down' || move.kind === 'cut') return [actOf(move, [surroundingsAt])];
        return [];
      }),
    };
    byPart.set(part, fresh);
    return fresh;
  };

  const redeliveries = (slot: number, part: number): readonly Act[] => {
    const old = byGroup.get(part);
    if (old !== undefined) return old;
    const [broker = '', name = ''] = components.slots[slot]?.name.split(' ') ?? [];
    const world = {
      ...emptyWorld,
      places: { [broker]: 'up' as const },
      brokers: {
        [broker]: {
          partitions: {},
          turns: {},
          compacted: {},
          groups: { [name]: components.valueOf(part) as Group },
          hash: emptyWorld.hash,
        },
      },
    };
    const moves = surroundingMoves(definition, world).filter(({ kind }) => kind === 'redeliver');
    const fresh = moves.map((move) => actOf(move, [surroundingsAt, slot]));
    byGroup.set(part, fresh);
    return fresh;
  };

  let groupSlots: readonly number[] = [];
  return {
    repairs: (part) => ofSurroundings(part).repairs,
    outages: (part) => ofSurroundings(part).outages,
    redeliveries,
    sends: workload.map((move) => actOf(move, [slotOf('activations', `client:${move.intent}`)])),
    groupSlots: () => {
      // Groups are there from the start on.
      if (groupSlots.length === 0)
        groupSlots = components.slots.flatMap(({ kind }, slot) => (kind === 'group' ? [slot] : []));
      return groupSlots;
    },
  };
}
