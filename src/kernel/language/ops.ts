import type { JsonRecord } from '../../base/json.ts';
import type { Query } from '../database/query.ts';
import type { Row } from '../database/row.ts';
import type { Fact } from '../terms/fact.ts';
import type { Answer, Mail, Message, Request } from '../terms/message.ts';
import type { ActivationId, DatabaseId, GroupId, PlaceId, TopicId } from '../terms/names.ts';
import type { AcknowledgeOp, Actor, OpOf, PollOp, ResultOf } from './op.ts';
import type { PolledRecord } from '../broker/consume.ts';
import type { GroupDirective, Offsets } from '../broker/direct.ts';
import type { LogPosition } from '../database/commit-log.ts';
import { perform, type Process } from './process.ts';

/** The vocabulary of processes outside databases: `const sent = yield* publish(...)`. */

export function tell(
  actor: Actor,
  step: string,
  about: JsonRecord = {},
  facts?: readonly Fact[],
): Process<ResultOf<'tell'>> {
  const aside = facts === undefined ? {} : { facts };
  return perform<'tell'>({ kind: 'tell', actor, step, about, ...aside });
}

export function publish(
  broker: PlaceId,
  topic: TopicId,
  key: string | null,
  message: Message,
  facts?: readonly Fact[],
): Process<ResultOf<'publish'>> {
  const aside = facts === undefined ? {} : { facts };
  return perform<'publish'>({ kind: 'publish', broker, topic, key, message, ...aside });
}

export function poll(
  broker: PlaceId,
  group: GroupId,
  unread: Pick<PollOp, 'paused' | 'unless'> = {},
): Process<ResultOf<'poll'>> {
  return perform<'poll'>({ kind: 'poll', broker, group, ...unread });
}

export function acknowledge(
  broker: PlaceId,
  group: GroupId,
  record: PolledRecord,
  aside: Pick<AcknowledgeOp, 'onlyForward'> = {},
): Process<ResultOf<'acknowledge'>> {
  const { partition, offset, generation } = record;
  return perform<'acknowledge'>({
    kind: 'acknowledge',
    broker,
    group,
    partition,
    offset,
    generation,
    ...aside,
  });
}

/** Has the broker stop the members of a group, put its offsets back, or let them read on. */
export function directGroup(
  broker: PlaceId,
  group: GroupId,
  directive: GroupDirective,
  to?: Offsets,
): Process<ResultOf<'direct-group'>> {
  const where = to === undefined ? {} : { to };
  return perform<'direct-group'>({ kind: 'direct-group', broker, group, directive, ...where });
}

/** Keeps a record in a compacted topic, in place of the one that its key had. */
export function putRecord(
  broker: PlaceId,
  topic: TopicId,
  key: string,
  record: JsonRecord,
): Process<ResultOf<'put-record'>> {
  return perform<'put-record'>({ kind: 'put-record', broker, topic, key, record });
}

export function getRecord(broker: PlaceId, topic: TopicId, key: string): Process<ResultOf<'get-record'>> {
  return perform<'get-record'>({ kind: 'get-record', broker, topic, key });
}

export function sendRequest(to: PlaceId, request: Request): Process<ResultOf<'request'>> {
  return perform<'request'>({ kind: 'request', to, request });
}

export function awaitReply(
  from: PlaceId,
  requestId: string,
  keepsVersionAs?: string,
): Process<ResultOf<'await-reply'>> {
  const kept = keepsVersionAs === undefined ? {} : { keepsVersionAs };
  return perform<'await-reply'>({ kind: 'await-reply', from, requestId, ...kept });
}

export function reply(
  to: PlaceId,
  receiver: ActivationId,
  requestId: string,
  answer: Answer,
  facts: readonly Fact[] = [],
): Process<ResultOf<'reply'>> {
  return perform<'reply'>({ kind: 'reply', to, receiver, requestId, answer, facts });
}

export function sendMail(to: PlaceId, mail: Mail, facts: readonly Fact[]): Process<ResultOf<'send-mail'>> {
  return perform<'send-mail'>({ kind: 'send-mail', to, mail, facts });
}

/** Backs off until the place answers again. */
export function awaitReachable(place: PlaceId): Process<ResultOf<'await-reachable'>> {
  return perform<'await-reachable'>({ kind: 'await-reachable', place });
}

/** Backs off until the event can be handled. */
export function awaitFix(eventId: number): Process<ResultOf<'await-fix'>> {
  return perform<'await-fix'>({ kind: 'await-fix', eventId });
}

/** Backs off until the broker takes the event's message. */
export function awaitPublishable(eventId: number): Process<ResultOf<'await-publishable'>> {
  return perform<'await-publishable'>({ kind: 'await-publishable', eventId });
}

/** Asks a person and waits for what they decide. */
export function awaitDecision(
  by: string,
  subject: string,
  options: readonly string[],
): Process<ResultOf<'await-decision'>> {
  return perform<'await-decision'>({ kind: 'await-decision', by, subject, options });
}

/** Takes one of several ways, whichever: nobody in the system says which. */
export function choose(subject: string, options: readonly string[]): Process<ResultOf<'choose'>> {
  return perform<'choose'>({ kind: 'choose', subject, options });
}

/** Waits for the time of a timer. */
export function awaitTimer(database: DatabaseId, table: string): Process<ResultOf<'await-timer'>> {
  return perform<'await-timer'>({ kind: 'await-timer', database, table });
}

/** What the place has in its memory. */
export function recall(entry: string): Process<ResultOf<'recall'>> {
  return perform<'recall'>({ kind: 'recall', entry });
}

/** Keeps something in the place's memory; null forgets it. */
export function remember(entry: string, value: JsonRecord | null): Process<ResultOf<'remember'>> {
  return perform<'remember'>({ kind: 'remember', entry, value });
}

/** Keeps it where nothing is there yet; hands back what is there already, which stays. */
export function rememberOnce(
  entry: string,
  value: JsonRecord,
  facts: readonly Fact[] = [],
): Process<ResultOf<'remember'>> {
  return perform<'remember'>({ kind: 'remember', entry, value, once: true, facts });
}

/** Waits until the query would return something, or the same one of a second table. */
export function waitForRows(
  database: DatabaseId,
  query: Query,
  also: SecondTable = null,
): Process<ResultOf<'select'>> {
  return waitingSelect(database, query, also === null ? {} : { also: { query: also } });
}

/** Waits until the query would return something that is not set aside, or is due again (B14). */
export function waitForDueRows(
  database: DatabaseId,
  query: Query,
  setAside: string,
): Process<ResultOf<'select'>> {
  return waitingSelect(database, query, { setAside });
}

/** Waits for rows; with patience, which ends at any time: then it takes what `orElse` finds, if it finds any. */
export function waitWithPatience(
  database: DatabaseId,
  query: Query,
  orElse: Query,
  also: { readonly query: Query; readonly orElse: Query } | null = null,
): Process<ResultOf<'select'>> {
  return waitingSelect(database, query, { orElse, ...(also === null ? {} : { also }) });
}

/** Waits for rows whose transaction, by its id in a column, is older than any that is still open. */
export function waitBelowHorizon(
  database: DatabaseId,
  query: Query,
  belowHorizon: string,
  also: SecondTable = null,
): Process<ResultOf<'select'>> {
  return waitingSelect(database, query, {
    belowHorizon,
    ...(also === null ? {} : { also: { query: also } }),
  });
}

/** A query that is asked along with another (D22); null: none is. */
type SecondTable = Query | null;

/** A select on its own that waits until there is something; `more` says what it passes over or takes instead. */
function waitingSelect(
  database: DatabaseId,
  query: Query,
  more: Partial<Pick<OpOf<'select'>, 'setAside' | 'orElse' | 'belowHorizon' | 'also'>> = {},
): Process<ResultOf<'select'>> {
  return perform<'select'>({
    kind: 'select',
    database,
    inTransaction: false,
    query,
    waits: true,
    lock: 'none',
    ...more,
  });
}

/** Waits for the transaction that was committed next after a position. */
export function waitForCommit(database: DatabaseId, position: LogPosition): Process<ResultOf<'read-log'>> {
  return perform<'read-log'>({ kind: 'read-log', database, position, waits: true, limit: 1 });
}

/** A statement of its own, committed at once. */
export function insertRow(
  database: DatabaseId,
  table: string,
  row: Row,
  facts: readonly Fact[] = [],
): Process<ResultOf<'insert'>> {
  return perform<'insert'>({ kind: 'insert', database, inTransaction: false, table, row, facts });
}

/** The same with `ON CONFLICT DO NOTHING`: null where the key is taken. */
export function insertRowUnlessTaken(
  database: DatabaseId,
  table: string,
  row: Row,
): Process<ResultOf<'insert'>> {
  const onConflict = 'do-nothing';
  return perform<'insert'>({ kind: 'insert', database, inTransaction: false, table, row, onConflict });
}

/** An entity's snapshot and events, in one statement of its own (D3). */
export function findEntity(
  database: DatabaseId,
  entityType: string,
  entityId: string,
): Process<ResultOf<'find'>> {
  return perform<'find'>({ kind: 'find', database, inTransaction: false, entityType, entityId });
}

export function selectRows(database: DatabaseId, query: Query): Process<ResultOf<'select'>> {
  return perform<'select'>({
    kind: 'select',
    database,
    inTransaction: false,
    query,
    waits: false,
    lock: 'none',
  });
}

export function putRow(database: DatabaseId, table: string, row: Row): Process<ResultOf<'put'>> {
  return perform<'put'>({ kind: 'put', database, inTransaction: false, table, row });
}

export function deleteRows(
  database: DatabaseId,
  table: string,
  where: Query['where'],
): Process<ResultOf<'delete'>> {
  return perform<'delete'>({ kind: 'delete', database, inTransaction: false, table, where });
}

/** Draws the next id of a sequence; it is never given back (D2). */
export function nextId(database: DatabaseId, sequence: string): Process<ResultOf<'next-id'>> {
  return perform<'next-id'>({ kind: 'next-id', database, sequence });
}

/** `UPDATE ... SET ... WHERE ...` on its own. */
export function updateRows(
  database: DatabaseId,
  table: string,
  change: { readonly where: Query['where']; readonly set: Row },
): Process<ResultOf<'update'>> {
  return perform<'update'>({ kind: 'update', database, inTransaction: false, table, ...change });
}
