import { assert } from '../../base/assert.ts';
import { emptyWorld } from '../../kernel/world/component.ts';
import { tableSchema } from '../../kernel/database/schema.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { isMemoryOf, memoryName } from '../../kernel/meanings/memory.ts';
import { meaningOf } from '../../kernel/meanings/table.ts';
import { schemaOf } from '../../kernel/meanings/world-lookups.ts';
import type { DatabaseId, PlaceId } from '../../kernel/terms/names.ts';
import type { Op, OpKind, OpOf } from '../../kernel/language/op.ts';
import type { Activation } from '../../kernel/world/world.ts';
import type { Slot } from './interned-parts.ts';

/**
 * The parts of a world that an op can read or write: what becomes of it is a function of these alone,
 * so it is computed once for each of their values.
 */
export type Footprint = {
  readonly parts: readonly (readonly [kind: string, name: string])[];
  /** Whether this place can be reached counts too. */
  readonly reaches: PlaceId | null;
  /** Parts that may come into being later. */
  readonly family: Family | null;
};

export type Family = {
  readonly id: string;
  readonly has: (slot: Slot) => boolean;
  /**
   * What counts of what stands there: that there is something; that, and whom a process asks; which rows a
   * transaction holds, or its id.
   */
  readonly counts: 'presence' | 'question' | 'held-rows' | 'xid';
};

type Rule<Kind extends OpKind> = (
  op: OpOf<Kind>,
  actor: Activation,
  definition: SystemDefinition,
) => Omit<Footprint, 'reaches'>;

export function footprintOf(definition: SystemDefinition, actor: Activation, op: Op): Footprint {
  // The table pairs each kind with its own rule; the compiler can't follow that through a variable.
  const rule = rules[op.kind] as unknown as Rule<OpKind>;
  // Where an op goes is said by the op alone.
  const place = meaningOf(op.kind).place({ definition, world: emptyWorld, actor, op });
  return { ...rule(op, actor, definition), reaches: op.kind === 'await-reachable' ? op.place : place };
}

const rules: { readonly [Kind in OpKind]: Rule<Kind> } = {
  tell: () => only(),
  begin: (op, actor) => only(transaction(op.database, actor)),
  'next-id': (op, actor) => only(committed(op.database), transaction(op.database, actor)),
  select: (op, actor) => {
    if (op.lock !== 'none') {
      assert(op.setAside === undefined, 'who passes over what is locked passes over nothing else');
      return amongLocks(op.database, actor);
    }
    const parts = [committed(op.database), transaction(op.database, actor)];
    if (op.belowHorizon === undefined)
      return { parts, family: op.setAside === undefined ? null : unpublishable };
    assert(op.setAside === undefined, 'who reads below the horizon passes over nothing');
    return { parts, family: openIn(op.database) };
  },
  find: (op, actor) => only(committed(op.database), transaction(op.database, actor)),
  insert: (op, actor, definition) => {
    const table = tableSchema(schemaOf(definition, op.database), op.table);
    // A key that the sequence gives is nobody else's, so there is no lock to wait for.
    const isGiven = table.key.every((column) => op.row[column] !== undefined);
    return isGiven
      ? amongLocks(op.database, actor)
      : only(committed(op.database), transaction(op.database, actor));
  },
  put: (op, actor) => amongLocks(op.database, actor),
  update: (op, actor) => amongLocks(op.database, actor),
  delete: (op, actor) => amongLocks(op.database, actor),
  commit: (op, actor) => only(committed(op.database), transaction(op.database, actor)),
  rollback: (op, actor) => only(transaction(op.database, actor)),
  'read-log': (op) => only(committed(op.database)),
  'find-document': (op) => only(committed(op.database)),
  watch: (op) => only(committed(op.database)),
  'put-document': (op, actor) => amongLocks(op.database, actor),
  'update-entry': (op, actor) => amongLocks(op.database, actor),
  // Whether the publisher has a transaction open is told to the promises; whoever crashes with one sets free
  // what it holds.
  publish: (op, actor) => ({ ...only(['brokers', op.broker]), family: publishing(op.message.id, actor) }),
  poll: (op) => ({
    ...only(
      ['brokers', op.broker],
      ['group', `${op.broker} ${op.group}`],
      ...(op.unless === undefined ? [] : [committed(op.unless.database)]),
    ),
    family: poisonous,
  }),
  acknowledge: (op) => only(['group', `${op.broker} ${op.group}`]),
  'direct-group': (op) => only(['group', `${op.broker} ${op.group}`]),
  'put-record': (op) => only(['compacted', op.broker]),
  'get-record': (op) => only(['compacted', op.broker]),
  request: (op, actor) => ({
    ...only(['requests', actor.id]),
    family: handlers(op.to, op.request.id),
  }),
  'await-reply': (op, actor) => ({
    ...only(
      ['requests', actor.id],
      ...(op.keepsVersionAs === undefined ? [] : [memory(op.keepsVersionAs, actor)]),
    ),
    family: handlers(op.from, op.requestId),
  }),
  // Like a publisher, it may answer before its commit.
  reply: (op, actor) => ({ ...only(['requests', op.receiver]), family: ownTransactions(actor) }),
  'send-mail': (op, actor) => ({ ...only(['mails', op.to]), family: ownTransactions(actor) }),
  'await-reachable': () => only(),
  'await-fix': (op) => only(['poison', String(op.eventId)]),
  'await-publishable': (op) => only(['unpublishable', String(op.eventId)]),
  'await-decision': (_op, actor) => ({ ...only(), family: ownTransactions(actor) }),
  choose: (_op, actor) => ({ ...only(), family: ownTransactions(actor) }),
  // That nothing else moves is found out with the others (successors.ts).
  'await-timer': (op, actor) => only(committed(op.database), transaction(op.database, actor)),
  recall: (op, actor) => ({ ...only(memory(op.entry, actor)), family: ownTransactions(actor) }),
  remember: (op, actor) => ({ ...only(memory(op.entry, actor)), family: ownTransactions(actor) }),
};

const memory = (entry: string, { place }: Activation) => ['memories', memoryName(place, entry)] as const;
const only = (...parts: Footprint['parts']) => ({ parts, family: null });
const committed = (database: DatabaseId) => ['databases', database] as const;
const transaction = (database: DatabaseId, actor: Activation) =>
  ['transaction', `${database} ${actor.id}`] as const;

/** All open transactions of the database, as any may hold what the op needs. */
const amongLocks = (database: DatabaseId, actor: Activation) => ({
  parts: [committed(database), transaction(database, actor)],
  family: transactionsOf(database),
});

const ownTransactions = ({ id }: Activation): Family => ({
  id: `transactions by ${id}`,
  has: ({ kind, part }) => kind === 'transaction' && part === id,
  counts: 'presence',
});

/** The publisher's open transactions, and whether the broker takes the event. */
const publishing = (eventId: number, actor: Activation): Family => {
  const own = ownTransactions(actor);
  return {
    id: `publishing ${eventId} by ${actor.id}`,
    has: (slot) => own.has(slot) || (slot.kind === 'unpublishable' && slot.name === String(eventId)),
    counts: 'presence',
  };
};

/** The handlers that may bear the name of a request, with their numbers. */
const handlers = (place: PlaceId, request: string): Family => ({
  id: `handlers ${place}:${request}`,
  has: ({ kind, name }) =>
    kind === 'activations' && (name === `${place}:${request}` || name.startsWith(`${place}:${request}#`)),
  counts: 'presence',
});

/** The events whose messages nobody can handle. */
export const poisonous: Family = {
  id: 'poisonous events',
  has: ({ kind }) => kind === 'poison',
  counts: 'presence',
};

/** The events whose messages the broker does not take. */
export const unpublishable: Family = {
  id: 'unpublishable events',
  has: ({ kind }) => kind === 'unpublishable',
  counts: 'presence',
};

/** All open transactions of a database. */
export const transactionsOf = (database: DatabaseId): Family => ({
  id: `transactions of ${database}`,
  has: ({ kind, owner }) => kind === 'transaction' && owner === database,
  counts: 'held-rows',
});

/** The same, of which the oldest says how far may be read. */
const openIn = (database: DatabaseId): Family => ({
  ...transactionsOf(database),
  id: `open in ${database}`,
  counts: 'xid',
});

/** What ends with a crash of a place, whatever it has come to: its processes, what they hold, what it remembers. */
export function crashFamily(definition: SystemDefinition, place: PlaceId): Family {
  const databases = definition.databases.filter((schema) => schema.place === place).map(({ id }) => id);
  const isHere = (activation: string): boolean => activation === place || activation.startsWith(`${place}:`);
  return {
    id: `crash of ${place}`,
    has: ({ kind, name, owner, part }) => {
      if (kind === 'activations' || kind === 'requests') return isHere(name);
      if (kind === 'memories') return isMemoryOf(place, name);
      return kind === 'transaction' && (databases.includes(owner) || isHere(part));
    },
    // Whoever is asked by one of its processes is so no more: that is told.
    counts: 'question',
  };
}
