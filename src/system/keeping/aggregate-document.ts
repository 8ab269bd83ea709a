import type { JsonRecord } from '../../base/json.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { StoredDocument } from '../../kernel/language/op.ts';
import type { OutboxEntry } from '../announcing/outbox-entry.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';

/** The one collection of a service: a document for each aggregate. */
export const documentsTable: TableSchema = { name: 'documents', key: ['id'], indexes: [] };

/** An aggregate as its document: its state, and in it the events that are to be published. */
export type AggregateDocument = {
  /** Of the aggregate; the document's own version counts the relay's marks, too. */
  readonly entity_version: number;
  readonly outbox: readonly OutboxEntry[];
  readonly state: JsonRecord;
  /** The ids of the requests that it has carried out. */
  readonly triggering_events: readonly string[];
  readonly entity_type: string;
  readonly entity_id: string;
};

export type LoadedDocument = LoadedAggregate & {
  readonly documentId: string;
  /** 0: there is no document yet. */
  readonly documentVersion: number;
  readonly outbox: readonly OutboxEntry[];
};

export const documentId = (aggregate: AnyAggregate, id: string): string => `${aggregate.type}/${id}`;

export function loadedFrom(
  aggregate: AnyAggregate,
  id: string,
  stored: StoredDocument | null,
): LoadedDocument {
  const document = stored === null ? null : (stored.document as AggregateDocument);
  return {
    aggregate,
    id,
    state: document?.state ?? aggregate.initial,
    version: document?.entity_version ?? 0,
    causes: document?.triggering_events ?? [],
    documentId: documentId(aggregate, id),
    documentVersion: stored?.version ?? 0,
    outbox: document?.outbox ?? [],
  };
}
