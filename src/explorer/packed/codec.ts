import { hashOf, zeroHash, type Hash } from '../../base/hash.ts';
import { hashBroker, type Broker, type Group } from '../../kernel/broker/broker.ts';
import { componentHash, emptyWorld } from '../../kernel/world/component.ts';
import {
  hashDatabase,
  hashTransaction,
  type Database,
  type Transaction,
} from '../../kernel/database/database.ts';
import type { ComponentKind, World } from '../../kernel/world/world.ts';
import type { InternedParts } from './interned-parts.ts';

/**
 * Worlds as lists of numbers and back. Databases and brokers are taken apart further than the kernel
 * does: what is committed, each open transaction, the logs and each group's offsets, so that an op
 * depends on little. What promises watch and the faults used are no part of it.
 */
export type Codec = {
  /** The parts in which a world differs from another, as pairs of slot and number. */
  readonly changes: (before: World, after: World) => readonly number[];
  readonly decode: (parts: Int32Array, start: number) => World;
};

export type Surroundings = Pick<World, 'places' | 'links'>;
type Committed = Omit<Database, 'transactions' | 'hash'>;
type Logs = Omit<Broker, 'groups' | 'compacted' | 'hash'>;

/** Kinds whose parts stand for themselves, each in its slot. */
const plainKinds = [
  'activations',
  'requests',
  'mails',
  'poison',
  'unpublishable',
  'memories',
] as const satisfies readonly ComponentKind[];

export const surroundingsSlot = ['surroundings', ''] as const;

export function createCodec(components: InternedParts): Codec {
  const { slotOf, numberOf } = components;

  const changes = (before: World, after: World): readonly number[] => {
    const pairs: number[] = [];
    const put = (kind: string, name: string, hash: Hash, value: unknown): void => {
      const slot = slotOf(kind, name);
      pairs.push(slot, value === undefined ? 0 : numberOf(slot, hash, () => value));
    };
    if (before.places !== after.places || before.links !== after.links) {
      const { places, links } = after;
      put(...surroundingsSlot, hashOf({ places, links }), { places, links });
    }
    for (const kind of plainKinds) {
      if (before[kind] === after[kind]) continue;
      for (const name of namesOf(before[kind], after[kind])) {
        const value = after[kind][name];
        if (value === before[kind][name]) continue;
        put(kind, name, value === undefined ? zeroHash : componentHash(kind, name, value), value);
      }
    }
    for (const [id, database] of Object.entries(after.databases))
      if (database !== before.databases[id]) putDatabase(id, before.databases[id], database, put);
    for (const [id, broker] of Object.entries(after.brokers))
      if (broker !== before.brokers[id]) putBroker(id, before.brokers[id], broker, put);
    return pairs;
  };

  return { changes, decode: (parts, start) => decodeWorld(components, parts, start) };
}

type Put = (kind: string, name: string, hash: Hash, value: unknown) => void;

function putDatabase(id: string, before: Database | undefined, after: Database, put: Put): void {
  const { transactions, hash: _, ...committed } = after;
  const hasChanged = Object.entries(committed).some(
    ([key, value]) => value !== before?.[key as keyof Committed],
  );
  if (hasChanged) put('databases', id, hashDatabase({ ...committed, transactions: [] }), committed);
  const open = new Map(transactions.map((transaction) => [transaction.id, transaction]));
  const known = new Map(before?.transactions.map((transaction) => [transaction.id, transaction]));
  for (const owner of new Set([...known.keys(), ...open.keys()])) {
    const transaction = open.get(owner);
    if (transaction === known.get(owner)) continue;
    const hash = transaction === undefined ? zeroHash : hashTransaction(transaction);
    put('transaction', `${id} ${owner}`, hash, transaction);
  }
}

function putBroker(id: string, before: Broker | undefined, after: Broker, put: Put): void {
  const { groups, compacted, hash: _, ...logs } = after;
  const hasChanged = Object.entries(logs).some(([key, value]) => value !== before?.[key as keyof Logs]);
  if (hasChanged) put('brokers', id, hashBroker({ ...logs, groups: {}, compacted: {} }), logs);
  if (compacted !== before?.compacted) put('compacted', id, hashOf(compacted), compacted);
  for (const [name, group] of Object.entries(groups))
    if (group !== before?.groups[name]) put('group', `${id} ${name}`, hashOf(group), group);
}

/** Slots are made in an order in which an owner comes before its parts. */
function decodeWorld(components: InternedParts, parts: Int32Array, start: number): World {
  const plain: Record<string, Record<string, unknown>> = {
    activations: {},
    requests: {},
    mails: {},
    poison: {},
    unpublishable: {},
    memories: {},
  };
  const databases: Record<string, Committed & { readonly transactions: Transaction[] }> = {};
  const brokers: Record<string, Logs & { groups: Record<string, Group>; compacted: Broker['compacted'] }> =
    {};
  let surroundings: Surroundings = emptyWorld;
  for (const [slot, { kind, name, owner, part }] of components.slots.entries()) {
    const value = components.valueOf(parts[start + slot] ?? 0);
    if (value === undefined) continue;
    const record = plain[kind];
    if (record !== undefined) record[name] = value;
    else if (kind === 'surroundings') surroundings = value as Surroundings;
    else if (kind === 'databases') databases[name] = { ...(value as Committed), transactions: [] };
    else if (kind === 'brokers') brokers[name] = { ...(value as Logs), groups: {}, compacted: {} };
    else if (kind === 'compacted') Object.assign(brokers[name] ?? {}, { compacted: value });
    else if (kind === 'transaction') databases[owner]?.transactions.push(value as Transaction);
    else if (kind === 'group') Object.assign(brokers[owner]?.groups ?? {}, { [part]: value });
  }
  // Worlds are told apart by their parts here, so their own hashes are left out.
  const unhashed = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, { ...value, hash: zeroHash }]));
  return {
    ...emptyWorld,
    ...plain,
    ...surroundings,
    databases: unhashed(databases),
    brokers: unhashed(brokers),
  };
}

function namesOf(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}
