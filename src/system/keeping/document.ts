import { fail, succeed } from '../../base/result.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import { documentsIn } from '../../kernel/language/document-ops.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { nextId } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import { announce } from '../aggregate/announce.ts';
import { outboxed } from '../announcing/outbox-row.ts';
import {
  documentId,
  documentsTable,
  loadedFrom,
  type AggregateDocument,
  type LoadedDocument,
} from './aggregate-document.ts';
import type {
  DecidedDocument,
  FoundAggregate,
  KeepingService,
  KeepingVariant,
  Saved,
} from './keeping-variant.ts';

/** A document store: an aggregate is one document with its state, and its outbox if it has one, or not at all. */
export const document = {
  id: 'document',
  needs: [
    // A document is guarded by its own version: there are no rows to lock, and no index over events.
    { slot: 'concurrency', oneOf: ['none', 'optimistic', 'optimistic-retry'] },
    // A put is all there is: no transaction is open in which something could be told before its commit.
    { slot: 'answering', oneOf: ['answer-last'] },
  ],
  commits: 'put',
  tables: [documentsTable],
  find,
  save,
} as const satisfies KeepingVariant;

/** The aggregate's document, if it has one. No document: version 0. */
function* find(
  service: KeepingService,
  aggregate: AnyAggregate,
  id: string,
): Process<FoundAggregate<LoadedDocument>> {
  const documents = documentsIn(service.database, documentsTable.name);
  const found = yield* documents.find(documentId(aggregate, id));
  if (!found.ok) return found;
  return succeed(loadedFrom(aggregate, id, found.value));
}

/** One put: the new state and, in its outbox, the events that say what has changed. */
function* save(service: KeepingService, loaded: LoadedDocument, decided: DecidedDocument): Process<Saved> {
  const numbered = yield* withIds(service, loaded, decided);
  if (!numbered.ok) return numbered;
  const events = numbered.value;
  const { triggeringEvent, cause, outboxAfter } = decided;
  const written: AggregateDocument = {
    entity_version: loaded.version + events.length,
    outbox: outboxAfter?.(loaded.outbox, events) ?? [],
    state: decided.events.reduce(loaded.aggregate.apply, loaded.state),
    triggering_events: [...loaded.causes, triggeringEvent],
    entity_type: loaded.aggregate.type,
    entity_id: loaded.id,
  };
  const isNew = loaded.documentVersion === 0;
  const expected = isNew ? 0 : service.concurrency.expectedVersion(loaded.documentVersion);
  const documents = documentsIn(service.database, documentsTable.name);
  const put = yield* documents.put(loaded.documentId, expected, written, [
    ...announce(events, cause),
    ...(outboxAfter === undefined ? [] : events.map(outboxed)),
  ]);
  if (!put.ok) return put;
  // Somebody has changed the document since it was found, or created it.
  return put.value ? succeed(events) : fail('conflict');
}

/** The events as messages: there is no table of them that would give them ids. */
function* withIds(
  { database }: KeepingService,
  { aggregate, id: aggregateId, version }: LoadedDocument,
  { events, ids, triggeringEvent }: DecidedDocument,
): Process<Saved> {
  const numbered: EventMessage[] = [];
  for (const [index, { type, data }] of events.entries()) {
    const given = ids[index];
    const id = given === undefined ? yield* nextId(database, 'events') : succeed(given);
    if (!id.ok) return id;
    numbered.push({
      id: id.value,
      type,
      aggregateType: aggregate.type,
      aggregateId,
      version: version + index + 1,
      data,
      triggeringEvent,
    });
  }
  return succeed(numbered);
}
