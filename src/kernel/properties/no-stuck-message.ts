import { readableEnd, type Broker, type Group } from '../broker/broker.ts';
import type { Query } from '../database/query.ts';
import type { TableSchema } from '../database/schema.ts';
import { queryTable, type Table } from '../database/table.ts';
import type { DatabaseId, GroupId } from '../terms/names.ts';
import type { AwaitDecisionOp } from '../language/op.ts';
import type { World } from '../world/world.ts';
import type { Culprit, Property } from './property.ts';

/** A table in which messages wait to be published, and which of its rows still do. */
export type Outbox = {
  readonly database: DatabaseId;
  readonly table: TableSchema;
  readonly waiting: Query['where'];
};

/** Who is asked what, in one order whatever the order of asking. */
type Question = Pick<AwaitDecisionOp, 'by' | 'subject'>;
type State = { readonly asked?: readonly Question[] };

const nobodyAsked: State = {};

/** As many waiting rows as are named; a backlog may have thousands. */
const rowsNamedMax = 10;

/**
 * No message waits for ever: at rest no row of an outbox is unpublished, and no partition has records past
 * a group's committed offset, unless it reads on demand. Dead letters that nobody has released are parked and wait for nothing. What lies before
 * a member who is asked waits for that person (S10).
 */
export function noStuckMessage(outboxes: readonly Outbox[]): Property {
  /** A table without a fitting index is read whole: once for as long as nothing is written to it. */
  const known = new WeakMap<Table, boolean>();
  const hasWaiting = (outbox: Outbox, world: World): boolean => {
    const rows = tableOf(outbox, world);
    if (rows === undefined) return false;
    const has = known.get(rows) ?? rowsWaiting(outbox, rows, 1).length > 0;
    known.set(rows, has);
    return has;
  };
  return {
    id: 'no-stuck-message',
    kind: 'eventually',
    initial: nobodyAsked,
    observe: (state, fact) => {
      const { asked = [] } = state as State;
      if (fact.kind === 'decision-awaited') return { asked: inOrder([...asked, questionOf(fact)]) };
      if (fact.kind !== 'decision-over') return state;
      const index = asked.findIndex((one) => textOf(one) === textOf(fact));
      const left = asked.toSpliced(index, index < 0 ? 0 : 1);
      return left.length === 0 ? nobodyAsked : { asked: left };
    },
    stands: (_state, world) =>
      isSomebodyBehind(world) || outboxes.some((outbox) => hasWaiting(outbox, world)) ? 'waiting' : 'kept',
    judge: (state, world) => {
      const { asked = [] } = state as State;
      const stuck = [
        ...stuckInBrokers(world, asked),
        ...outboxes.flatMap((outbox) => stuckIn(outbox, world)),
      ];
      return stuck.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: stuck };
    },
  };
}

const questionOf = ({ by, subject }: Question): Question => ({ by, subject });
const textOf = ({ by, subject }: Question): string => JSON.stringify([by, subject]);
const inOrder = (asked: readonly Question[]): readonly Question[] =>
  asked.toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1));

function stuckInBrokers(world: World, asked: readonly Question[]): readonly Culprit[] {
  return Object.values(world.brokers).flatMap((broker) =>
    owing(broker).flatMap(([group, own]) =>
      Object.entries(own.committed).flatMap(([partition, offset]): readonly Culprit[] => {
        const count = readableEnd(broker, own, partition) - offset;
        if (count <= 0) return [];
        const questions = asked.filter(({ by }) => by === own.owners[partition]);
        if (questions.length > 0) return questions.map((one) => ({ kind: 'person', ...one }));
        return [{ kind: 'partition', partition, group, count }];
      }),
    ),
  );
}

/** What a group leaves unread that reads on demand, or is not there yet, waits for nothing. */
const owing = ({ groups }: Broker): readonly (readonly [GroupId, Group])[] =>
  Object.entries(groups).filter(
    ([, { isOnDemand, isYetToJoin }]) => isOnDemand !== true && isYetToJoin !== true,
  );

function isSomebodyBehind({ brokers }: World): boolean {
  return Object.values(brokers).some((broker) =>
    owing(broker).some(([, own]) =>
      Object.entries(own.committed).some(
        ([partition, offset]) => readableEnd(broker, own, partition) > offset,
      ),
    ),
  );
}

function stuckIn(outbox: Outbox, world: World): readonly Culprit[] {
  const { database, table } = outbox;
  const rows = tableOf(outbox, world);
  if (rows === undefined) return [];
  const found = rowsWaiting(outbox, rows, rowsNamedMax);
  return found.map(({ key }) => ({ kind: 'row', database, table: table.name, key: String(key) }));
}

const tableOf = ({ database, table }: Outbox, { databases }: World): Table | undefined =>
  databases[database]?.tables[table.name];

const rowsWaiting = ({ table, waiting }: Outbox, rows: Table, limit: number) =>
  queryTable(table, rows, { table: table.name, where: waiting, limit });
