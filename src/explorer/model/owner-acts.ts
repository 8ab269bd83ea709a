import { valuesOf } from '../../base/sorted-map.ts';
import type { Broker } from '../../kernel/broker/broker.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { surroundingMoves } from '../../kernel/machine/moves.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { FaultBudget } from '../question/bounds.ts';
import { surroundingsSlot, type Codec } from '../packed/codec.ts';
import { transactionsOf, type Family } from '../packed/footprints.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import type { Striking } from '../question/fault-where.ts';
import type { Act } from './act-moves.ts';

/** What is done to a group, a database or a broker, by its own part. */
export type OwnerActs = {
  /** Their slots, and what can be done to the part in one: delivering again, dealing anew, offsets and entries that
   * expire, messages that become poisonous. */
  readonly owners: readonly number[];
  readonly ofOwner: (slot: number, part: number) => readonly Act[];
};

type OwnerActsOf = {
  readonly definition: SystemDefinition;
  readonly components: InternedParts;
  readonly codec: Codec;
  readonly startParts: Int32Array;
  readonly faults: FaultBudget;
  readonly strikes: Striking;
  /** The same for the same move. */
  readonly actOf: (move: Move, slots: readonly number[], family?: Family | null) => Act;
};

export function createOwnerActs(given: OwnerActsOf): OwnerActs {
  const { definition, components, codec, startParts, faults, strikes, actOf } = given;
  const { slotOf } = components;
  const surroundingsAt = slotOf(...surroundingsSlot);
  const isAsked = (kind: string): boolean => (faults[kind] ?? 0) > 0;
  const ownerKinds = ['group', 'databases', ...(isAsked('poison') ? ['brokers'] : [])];
  const owners = components.slots.flatMap(({ kind }, slot) => (ownerKinds.includes(kind) ? [slot] : []));
  const groups = components.slots.flatMap(({ kind }, slot) => (kind === 'group' ? [slot] : []));
  const allUp = Object.fromEntries(definition.places.map(({ id }) => [id, 'up' as const]));
  const byPart: (readonly Act[] | undefined)[] = [];

  /** What can be done to a group or to a database, as far as its own part says. */
  const find = (slot: number, part: number): readonly Act[] => {
    while (byPart.length <= part) byPart.push(undefined);
    const alone = new Int32Array(components.slots.length);
    const { kind, owner: broker } = components.slots[slot] ?? noSlot;
    if (kind === 'brokers') return poisonings(slot, part);
    // A group is found in its broker.
    const owner = kind === 'group' ? slotOf('brokers', broker) : slot;
    alone[owner] = startParts[owner] ?? 0;
    alone[slot] = part;
    const moves = surroundingMoves(definition, { ...codec.decode(alone, 0), places: allUp });
    return [...moves.filter(({ kind: one }) => one !== 'subscribe'), ...askedOf(slot)]
      .filter((move) => strikes(move))
      .flatMap((move) => {
        if (move.kind === 'redeliver' || move.kind === 'rebalance' || move.kind === 'forget-offsets')
          return [actOf(move, [surroundingsAt, slot])];
        // Where the logs end says where it begins.
        if (move.kind === 'subscribe') return [actOf(move, [surroundingsAt, owner, slot])];
        if (move.kind !== 'expire') return [];
        return [actOf(move, [surroundingsAt, slot], transactionsOf(move.database))];
      });
  };

  /** Whether nobody of the group is there is for the machine to say. */
  const askedOf = (slot: number): readonly Move[] => {
    const own = definition.groups.filter(({ id }) => slotOf('group', `${definition.broker} ${id}`) === slot);
    return own.flatMap(({ id: group, joinsLater }): readonly Move[] => [
      ...(isAsked('offset-expiry') ? [{ kind: 'forget-offsets', group } as const] : []),
      ...(isAsked('late-subscription') && joinsLater === true ? [{ kind: 'subscribe', group } as const] : []),
    ]);
  };

  /** Which of its events a group is handed next is for the machine to say. */
  const poisonings = (slot: number, part: number): readonly Act[] => {
    const { partitions } = components.valueOf(part) as Pick<Broker, 'partitions'>;
    const ids = new Set(Object.values(partitions).flatMap((log) => valuesOf(log).map(({ id }) => id)));
    return [...ids].map((eventId) =>
      actOf({ kind: 'poison', eventId }, [slotOf('poison', String(eventId)), slot, ...groups]),
    );
  };

  return { owners, ofOwner: (slot, part) => byPart[part] ?? (byPart[part] = find(slot, part)) };
}

const noSlot = { kind: '', owner: '' };
