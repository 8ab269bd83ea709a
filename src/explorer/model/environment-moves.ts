import { joinsAtEnd } from '../../kernel/broker/topology.ts';
import { emptyWorld } from '../../kernel/world/component.ts';
import { daemonId, type SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Move } from '../../kernel/world/move.ts';
import { surroundingMoves } from '../../kernel/machine/moves.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { FaultBudget } from '../question/bounds.ts';
import { surroundingsSlot, type Codec, type Surroundings } from '../packed/codec.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import type { Act } from './act-moves.ts';
import type { Expander } from './expander.ts';
import { createOwnerActs, type OwnerActs } from './owner-acts.ts';
import { createFamilies } from '../packed/family-slots.ts';
import type { Striking } from '../question/fault-where.ts';
import { crashFamily, poisonous, unpublishable, type Family } from '../packed/footprints.ts';
import type { Send } from '../../scenarios/form/send-move.ts';

/** What the surroundings can do: fail, come back, deliver again, send. */
export type Acts = OwnerActs & {
  /** What goes without a fault: recovering and mending. Empty: everything is up and whole. */
  readonly repairs: (surroundings: number) => readonly Act[];
  readonly outages: (surroundings: number) => readonly Act[];
  readonly sends: readonly Act[];
  /** What nobody owes and what costs nothing: a fix, a higher limit, dead letters handed back (B12 to B14). */
  readonly inputs: (parts: Int32Array, start: number) => readonly Act[];
};

type SurroundingActs = { readonly repairs: readonly Act[]; readonly outages: readonly Act[] };

/** A member that crashes forgets how far it has read; who joins at the end reads how long the logs are, too. */
const slotsOfGroups = (
  { groups, broker }: SystemDefinition,
  member: PlaceId,
  slotOf: InternedParts['slotOf'],
): readonly number[] =>
  groups
    .filter(({ members }) => members.includes(member))
    .map(({ id }) => slotOf('group', `${broker} ${id}`));

export function createActs(
  definition: SystemDefinition,
  components: InternedParts,
  codec: Codec,
  expander: Expander,
  workload: readonly Send[],
  startParts: Int32Array,
  faults: FaultBudget,
  strikes: Striking,
): Acts {
  const { slotOf } = components;
  const surroundingsAt = slotOf(...surroundingsSlot);
  const acts = new Map<string, Act>();
  const byPart: (SurroundingActs | undefined)[] = [];

  const groupsOf = (member: PlaceId): readonly number[] => slotsOfGroups(definition, member, slotOf);
  const joinedBy = (member: PlaceId): readonly number[] =>
    joinsAtEnd(definition, member) ? [slotOf('brokers', definition.broker), ...groupsOf(member)] : [];

  const actOf = (move: Move, slots: readonly number[], family: Family | null = null): Act => {
    const key = JSON.stringify(move);
    const old = acts.get(key);
    if (old !== undefined) return old;
    const fresh = expander.act(acts.size, move, slots, family);
    acts.set(key, fresh);
    return fresh;
  };

  const findOfSurroundings = (part: number): SurroundingActs => {
    while (byPart.length <= part) byPart.push(undefined);
    const world = { ...emptyWorld, ...(components.valueOf(part) as Surroundings) };
    const moves = surroundingMoves(definition, world).filter((move) => strikes(move));
    return {
      repairs: moves.flatMap((move) => {
        if (move.kind === 'mend') return [actOf(move, [surroundingsAt])];
        if (move.kind !== 'recover') return [];
        const daemons = definition.daemons.filter(({ place }) => place === move.place);
        const places = daemons.map((daemon) => slotOf('activations', daemonId(daemon)));
        return [actOf(move, [surroundingsAt, ...places, ...joinedBy(move.place)])];
      }),
      outages: moves.flatMap((move) => {
        if (move.kind === 'crash') {
          const slots = [surroundingsAt, ...groupsOf(move.place)];
          return [actOf(move, slots, crashFamily(definition, move.place))];
        }
        if (move.kind === 'take-down' || move.kind === 'cut') return [actOf(move, [surroundingsAt])];
        return [];
      }),
    };
  };
  const ofSurroundings = (part: number): SurroundingActs =>
    byPart[part] ?? (byPart[part] = findOfSurroundings(part));

  const redrives = definition.topics.flatMap(({ deadLettersOf: group }) => {
    if (group === undefined) return [];
    const slots = [slotOf('brokers', definition.broker), slotOf('group', `${definition.broker} ${group}`)];
    return [actOf({ kind: 'redrive', group }, [surroundingsAt, ...slots], poisonous)];
  });
  const familyOf = createFamilies(components);
  const spoiled = [
    { kind: 'deploy-fix', slots: familyOf(poisonous).slots },
    { kind: 'raise-limit', slots: familyOf(unpublishable).slots },
  ] as const;
  const inputsIn = (parts: Int32Array, start: number): readonly Act[] => {
    const fixes = spoiled.flatMap(({ kind, slots }) =>
      slots().flatMap((slot) => {
        if (parts[start + slot] === 0) return [];
        return [actOf({ kind, eventId: Number(components.slots[slot]?.name) }, [slot])];
      }),
    );
    return [...fixes, ...redrives];
  };

  return {
    repairs: (part) => ofSurroundings(part).repairs,
    outages: (part) => ofSurroundings(part).outages,
    sends: workload.map((move) => actOf(move, [slotOf('activations', `client:${move.intent}`)])),
    inputs: (parts, start) =>
      spoiled.every(({ slots }) => slots().length === 0) ? redrives : inputsIn(parts, start),
    ...createOwnerActs({ definition, components, codec, startParts, faults, strikes, actOf }),
  };
}
