import { isRecord, type Json } from '../../base/json.ts';
import type { Cause } from '../../kernel/terms/cause.ts';

/** An event, or another message, as something names it; the type and what has led to it where that is said. */
export type NamedEvent = { readonly id: number; readonly type: string | null; readonly cause?: Cause };

/**
 * The events that a row or a document is about, told by its columns: a row of `events`, one that
 * carries a message, one that keeps a message's id, a document with an array of messages.
 */
export function eventsNamedBy(row: Json): readonly NamedEvent[] {
  if (!isRecord(row)) return [];
  const { event_id: eventId, event_type: type, message, message_id: messageId, document } = row;
  if (typeof eventId === 'number') return [{ id: eventId, type: textOf(type) }];
  if (typeof messageId === 'number') return [{ id: messageId, type: null }];
  const carried = messageIn(message);
  if (carried !== null) return [carried];
  return document === undefined ? [] : eventsInDocument(document);
}

/** The messages in a document's arrays: an outbox inside the aggregate. */
export function eventsInDocument(document: Json): readonly NamedEvent[] {
  if (!isRecord(document)) return [];
  return Object.values(document).flatMap((part) => (Array.isArray(part) ? part.flatMap(eventIn) : []));
}

/** Those of an array whose entries lack a mark. */
export function eventsLacking(document: Json, array: string, mark: string): readonly NamedEvent[] {
  const entries = isRecord(document) ? document[array] : null;
  if (!Array.isArray(entries)) return [];
  return entries.filter((entry: Json) => isRecord(entry) && entry[mark] === false).flatMap(eventIn);
}

function eventIn(entry: Json): readonly NamedEvent[] {
  if (!isRecord(entry)) return [];
  const inside = messageIn(entry['message'] ?? entry);
  return inside === null ? [] : [inside];
}

function messageIn(value: Json | undefined): NamedEvent | null {
  if (!isRecord(value)) return null;
  const { id, type } = value;
  return typeof id === 'number' && typeof type === 'string' ? { id, type } : null;
}

const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
