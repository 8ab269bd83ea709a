import { fail, succeed, type Result } from '../../base/result.ts';
import type { AnyAggregate, DomainEvent } from '../../domains/aggregate.ts';
import { documentsIn } from '../../kernel/document-ops.ts';
import type { EventMessage, Request } from '../../kernel/message.ts';
import { nextId } from '../../kernel/ops.ts';
import type { OpFailure } from '../../kernel/op.ts';
import type { Process } from '../../kernel/process.ts';
import { outboxed } from '../publishing/outbox-row.ts';
import type { DocumentPublishing } from '../publishing/publishing-variant.ts';
import {
  documentId,
  documentsTable,
  loadedFrom,
  type AggregateDocument,
  type LoadedDocument,
} from './aggregate-document.ts';
import { announce } from './announce.ts';
import type { Service } from './service.ts';

/** The aggregate repository of a document store: state and outbox are one document, or not at all. */
export const documentRepository = { find, save };

/** The aggregate's document, if it has one. No document: version 0. */
function* find(
  service: Service,
  aggregate: AnyAggregate,
  id: string,
): Process<Result<LoadedDocument, OpFailure>> {
  const documents = documentsIn(service.database, documentsTable.name);
  const found = yield* documents.find(documentId(aggregate, id));
  if (!found.ok) return found;
  return succeed(loadedFrom(aggregate, id, found.value));
}

/** One put: the new state and, in its outbox, the events that say what has changed. */
function* save(
  service: Service,
  publishing: DocumentPublishing,
  loaded: LoadedDocument,
  decided: readonly DomainEvent[],
  request: Request,
): Process<Result<readonly EventMessage[], OpFailure | 'conflict'>> {
  const events: EventMessage[] = [];
  for (const [index, { type, data }] of decided.entries()) {
    const drawn = yield* nextId(service.database, 'events');
    if (!drawn.ok) return drawn;
    events.push({
      id: drawn.value,
      type,
      aggregateType: loaded.aggregate.type,
      aggregateId: loaded.id,
      version: loaded.version + index + 1,
      data,
      triggeringEvent: request.id,
    });
  }

  const document: AggregateDocument = {
    entity_version: loaded.version + decided.length,
    outbox: publishing.outboxAfter(loaded.outbox, events),
    state: decided.reduce(loaded.aggregate.apply, loaded.state),
    triggering_events: [...loaded.causes, request.id],
    entity_type: loaded.aggregate.type,
    entity_id: loaded.id,
  };
  const isNew = loaded.documentVersion === 0;
  const expected = isNew ? 0 : service.concurrency.expectedVersion(loaded.documentVersion);
  const documents = documentsIn(service.database, documentsTable.name);
  const put = yield* documents.put(loaded.documentId, expected, document, [
    ...announce(events, request.intent),
    ...events.map(outboxed),
  ]);
  if (!put.ok) return put;
  // Somebody has changed the document since it was found, or created it.
  return put.value ? succeed(events) : fail('conflict');
}
