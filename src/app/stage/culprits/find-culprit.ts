import type { Key } from '../../../base/key.ts';
import { getValue, lastEntries } from '../../../base/sorted-map.ts';
import { queryTable } from '../../../kernel/database/table.ts';
import { entitiesTable, eventsAfter, eventsTable } from '../../../kernel/database/event-store-schema.ts';
import { commitLogTable } from '../../../kernel/database/schema.ts';
import type { Culprit, EventTrouble } from '../../../kernel/properties/property.ts';
import { isMemoryOf, memoryName } from '../../../kernel/meanings/memory.ts';
import type { PropertyId, SagaName } from '../../../kernel/terms/names.ts';
import { documentsTable } from '../../../system/keeping/aggregate-document.ts';
import { sagasTable } from '../../../system/coordinating/sagas-table.ts';
import { unpublishedIn } from '../../../system/announcing/outbox-entry.ts';
import { entriesIn } from '../places/document-outbox.ts';
import type { CulpritPicture, CulpritWords } from '../picture.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import type { Spot } from '../moment/spot.ts';
import type { Blame } from './blame.ts';
import { lostEvent } from './lost-event.ts';
import { readByTwo } from './read-by-two.ts';
import { effectOf, secondEffect } from './second-effect.ts';
import { aggregateSpot, cellsOf, eventOf, eventRow, holdersOf, outboxSpot, rowsAt } from './whereabouts.ts';

type State = CulpritPicture['state'];

/** The thing on the map that a broken promise points at, and what is wrong with it. Null: it is nowhere any more. */
export function findCulprit(
  seen: StageMoment,
  property: PropertyId,
  culprit: Culprit,
  state: State,
): Blame | null {
  switch (culprit.kind) {
    case 'event':
      return ofEvent(seen, property, culprit.eventId, culprit.trouble, state);
    case 'row':
      return ofRow(seen, culprit, property, state);
    case 'partition':
      return plain(nextCell(seen, culprit.partition, culprit.group), 'stuck');
    case 'checkpoint':
      return plain(nextInLog(seen, culprit.count), 'stuck');
    case 'command': {
      const words = property === 'answered-truly' ? 'untrue' : 'asked-twice';
      return plain({ kind: 'request', intent: culprit.intent }, words);
    }
    case 'stream':
      return plain(streamSpot(seen, culprit), 'long-replay');
    case 'answer':
      return plain({ kind: 'request', intent: culprit.intent }, 'behind');
    case 'outside':
      return plain(doneOutside(seen, culprit), culprit.alone === undefined ? 'applied-twice' : 'left-alone');
    case 'saga':
      return plain(sagaSpot(seen, culprit.saga), 'half-done');
    case 'person':
      return null;
  }
}

const plain = (spot: Spot | null, words: CulpritWords): Blame | null =>
  spot === null ? null : { spot, words, isDeadEnd: false };

function ofEvent(
  seen: StageMoment,
  property: PropertyId,
  id: number,
  trouble: EventTrouble,
  state: State,
): Blame | null {
  const own = eventRow(seen, id)?.spot ?? null;
  const anywhere =
    own ?? cellsOf(seen, id)[0] ?? outboxSpot(seen, id)?.spot ?? holdersOf(seen, id)[0]?.spot ?? null;
  switch (trouble.kind) {
    case 'at-subscriber':
      if (property === 'no-lost-event') return lostEvent(seen, id, trouble.subscriber, state);
      if (property === 'effect-once') return secondEffect(seen, id, trouble.subscriber, state);
      return effectOf(seen, id, trouble.subscriber, early);
    case 'never-committed':
      return plain(
        cellsOf(seen, id)[0] ?? anywhere,
        state === 'broken' ? 'never-happened' : 'published-before-commit',
      );
    case 'overtaken': {
      const { subscriber } = trouble;
      if (state === 'will-break') return plain(cellsOf(seen, id)[0] ?? anywhere, 'out-of-order');
      return effectOf(seen, id, subscriber, disordered) ?? plain(anywhere, 'out-of-order');
    }
    case 'out-of-date':
    case 'written-back': {
      const event = eventOf(seen, id);
      const row = event === null ? readByTwo(seen) : aggregateSpot(seen, event);
      return plain(row ?? anywhere, 'overwritten');
    }
    case 'without-outbox-row': {
      const found = plain(anywhere ?? holderOf(seen, id), 'without-outbox-row');
      return found === null ? null : { ...found, isDeadEnd: true };
    }
    case 'without-audit-row':
      return plain(anywhere ?? holderOf(seen, id), 'without-audit-row');
    case 'still-readable':
      return plain(cellsOf(seen, id)[0] ?? anywhere, 'still-readable');
    case 'without-event':
      return plain(outboxSpot(seen, id)?.spot ?? anywhere, 'without-event');
    case 'reacted-to-twice':
      return plain(cellsOf(seen, id)[0] ?? anywhere, 'applied-twice');
    case 'over-limit':
      return plain(anywhere, 'over-limit');
    case 'over-budget':
    case 'on-while-off':
      return plain(anywhere, 'against-rule');
    case 'taken-back':
      return plain(anywhere, 'taken-back');
    case 'left-pending':
    case 'without-credit':
    case 'reserved-in-vain':
    case 'not-out':
    case 'out-all-the-same':
      return plain(anywhere, 'half-done');
  }
}

const early = { row: 'published-before-commit', sent: 'published-before-commit' } as const;
const disordered = { row: 'out-of-order', sent: 'out-of-order' } as const;

/** The row that stands for a stream. */
function streamSpot(
  seen: StageMoment,
  { database, aggregateType, aggregateId }: Extract<Culprit, { kind: 'stream' }>,
): Spot | null {
  const rows = rowsAt(seen, entitiesTable.name, [aggregateType, aggregateId]);
  return rows.find(({ spot }) => spot.database === database)?.spot ?? null;
}

/** Where it is kept: in a row, in a stream, or, while its service remembers it, in a memory; else what it is about. */
function sagaSpot(seen: StageMoment, { type, id }: SagaName): Spot | null {
  const own = rowsAt(seen, sagasTable.name, [type, id])[0] ?? rowsAt(seen, entitiesTable.name, [type, id])[0];
  if (own !== undefined) return own.spot;
  const [about] = eventsAbout(seen, id);
  return about === undefined ? null : (eventRow(seen, about)?.spot ?? cellsOf(seen, about)[0] ?? null);
}

/** Where an event is kept in no row of its own: the aggregate's. */
function holderOf(seen: StageMoment, id: number): Spot | null {
  const event = eventOf(seen, id);
  return event === null ? null : aggregateSpot(seen, event);
}

function ofRow(
  seen: StageMoment,
  { database, table, key }: Extract<Culprit, { kind: 'row' }>,
  property: PropertyId,
  state: State,
): Blame | null {
  const found = keysNamed(seen, database, table, key)
    .flatMap((one) => rowsAt(seen, table, one))
    .find(({ spot }) => spot.database === database);
  if (property === 'no-stuck-message' && table === documentsTable.name) return stuckEntry(seen, database);
  if (found !== undefined) return plain(found.spot, wrongRow[property] ?? 'differs');
  return neverShown(seen, database, key, state);
}

/** A row is named by its key's text, whatever the key is. */
function keysNamed({ world }: StageMoment, database: string, table: string, text: string): readonly Key[] {
  const rows = world.databases[database]?.tables[table]?.rows;
  const ofSeveral = rows === undefined || !text.includes(',') ? [] : lastEntries(rows, rows.size);
  return [text, Number(text), ...ofSeveral.map(({ key }) => key).filter((key) => String(key) === text)];
}

/** What is wrong with a row, where it is not that it differs from the events that it is made of. */
const wrongRow: Readonly<Record<PropertyId, CulpritWords>> = {
  'no-stuck-message': 'stuck',
  audited: 'without-event',
  forgotten: 'still-readable',
};

function stuckEntry({ world }: StageMoment, database: string): Blame | null {
  const rows = world.databases[database]?.tables[documentsTable.name]?.rows;
  const [entry] = rows === undefined ? [] : unpublishedIn(entriesIn(rows));
  if (entry === undefined) return null;
  return plain({ kind: 'entry', database, collection: documentsTable.name, eventId: entry.id }, 'stuck');
}

/** A row that ought to be there: the event that would have made it. */
function neverShown(seen: StageMoment, subscriber: string, aggregateId: string, state: State): Blame | null {
  for (const event of eventsAbout(seen, aggregateId)) {
    if ((getValue(seen.history.applied, [subscriber, event]) ?? 0) > 0) continue;
    const found = lostEvent(seen, event, subscriber, state);
    if (found === null) continue;
    return found.words === 'stuck' && cellsOf(seen, event).length > 0
      ? aboutToBeWrong(seen, event, found)
      : found;
  }
  return null;
}

/** It is on its way, and more is than ought to be: the same again, or what never happened. */
function aboutToBeWrong(seen: StageMoment, id: number, found: Blame): Blame {
  const outbox = outboxSpot(seen, id);
  if (outbox !== null && !outbox.isPublished && cellsOf(seen, id).length > 0)
    return { spot: outbox.spot, words: 'sent-again', isDeadEnd: false };
  const isCommitted = eventRow(seen, id)?.isCommitted === true || aggregateOfDocument(seen, id);
  return { ...found, words: isCommitted ? 'differs' : 'never-happened' };
}

function aggregateOfDocument(seen: StageMoment, id: number): boolean {
  const spot = holderOf(seen, id);
  return spot?.kind === 'row' && spot.table === documentsTable.name;
}

/** The events of an aggregate that are still anywhere, the first of them first. */
function eventsAbout(seen: StageMoment, aggregateId: string): readonly number[] {
  const stored = seen.definition.databases.flatMap(({ id, tables }) => {
    const schema = tables.find(({ name }) => name === eventsTable.name);
    const rows = seen.world.databases[id]?.tables[eventsTable.name];
    if (schema === undefined || rows === undefined) return [];
    return typesIn(seen).flatMap((type) =>
      queryTable(schema, rows, eventsAfter(type, aggregateId, 0)).map(({ row }) => Number(row['event_id'])),
    );
  });
  const published = Object.values(seen.world.brokers).flatMap(({ partitions }) =>
    Object.values(partitions).flatMap((log) =>
      lastEntries(log, log.size).flatMap(({ value }) =>
        'aggregateId' in value && value.aggregateId === aggregateId ? [value.id] : [],
      ),
    ),
  );
  return [...new Set([...stored, ...published])];
}

/** Types of aggregates: each has a topic, and where there is no broker a row of its own. */
function typesIn({ definition, world }: StageMoment): readonly string[] {
  const keyed = Object.values(world.databases).flatMap(({ tables }) => {
    const rows = tables['entities']?.rows;
    return rows === undefined
      ? []
      : lastEntries(rows, rows.size).map(({ key }) => String((key as readonly Key[])[0]));
  });
  return [...new Set([...definition.topics.map(({ id }) => id), ...keyed])];
}

/** The first record that a group has not confirmed. */
function nextCell({ world }: StageMoment, partition: string, group: string): Spot | null {
  for (const { groups, partitions } of Object.values(world.brokers)) {
    const offset = groups[group]?.committed[partition];
    const log = partitions[partition];
    if (offset !== undefined && log !== undefined && offset < log.size)
      return { kind: 'cell', partition, offset };
  }
  return null;
}

/** The first transaction of a log that a subscriber is behind with. */
function nextInLog({ world }: StageMoment, count: number): Spot | null {
  for (const [database, { tables }] of Object.entries(world.databases)) {
    const size = tables[commitLogTable.name]?.rows.size ?? 0;
    if (size >= count && size > 0)
      return { kind: 'cell', partition: `${database}/${commitLogTable.name}`, offset: size - count };
  }
  return null;
}

/** The last time that an outside system has done a step, for whom it is about where that is told. */
function doneOutside(
  { world }: StageMoment,
  { system, step, alone }: Extract<Culprit, { kind: 'outside' }>,
): Spot | null {
  const done = Object.entries(world.memories).filter(
    ([name, { command, aggregateId }]) =>
      isMemoryOf(system, name) && command === step && (alone === undefined || aggregateId === alone),
  );
  const last = done.at(-1)?.[0];
  return last === undefined
    ? null
    : { kind: 'effect', place: system, index: last.slice(memoryName(system, '').length) };
}
