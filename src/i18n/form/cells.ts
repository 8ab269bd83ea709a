import type { Key } from '../../base/key.ts';
import type { Json, JsonRecord } from '../../base/json.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Message } from '../../kernel/terms/message.ts';
import type { Names } from './op-texts.ts';

/** `OrderCreated #3`: the same in every language, as in the tables and the code. */
export function eventName(message: Pick<Message, 'type' | 'id'>): string {
  return `${message.type} #${message.id}`;
}

/** `#3`: an entry by the last part of its key, which its table's others don't share. */
export function entryName(key: Key): string {
  return typeof key === 'object' ? entryName(key.at(-1) ?? '') : `#${key}`;
}

/** `id = 1, published = 0`: the few cells that a sentence can carry. */
export function cells(record: JsonRecord): string {
  return Object.entries(record)
    .map(([column, value]) => `${column} = ${cell(value)}`)
    .join(', ');
}

/** `BookFlights · booking-1 · confirm`: where each says by itself what it is. */
export const values = (record: JsonRecord): string => Object.values(record).map(cell).join(' · ');

/** `id in (1, 2), published = 0`: what a WHERE asks. */
export function conditions(where: Query['where']): string {
  return Object.entries(where)
    .map(([column, value]) =>
      typeof value === 'object' ? `${column} in (${value.map(cell).join(', ')})` : cells({ [column]: value }),
    )
    .join(', ');
}

/** What tells one row from the others in a sentence: its event's type, whose message it is, else its first cells. */
export function rowName(row: JsonRecord, { place }: Pick<Names, 'place'>): string {
  const type = row['event_type'];
  if (typeof type === 'string') {
    const id = row['event_id'];
    return typeof id === 'number' ? `${type} #${id}` : type;
  }
  const { message_type: messageType, message_id: messageId, repeats = messageId } = row;
  if (typeof messageType === 'string')
    return typeof repeats === 'number' ? `${messageType} #${repeats}` : messageType;
  const { subscriber } = row;
  if (typeof subscriber === 'string' && typeof messageId === 'number')
    return `#${messageId} → ${place(subscriber)}`;
  const message = row['message'];
  if (isMessage(message)) return `${message.type} #${message.id}`;
  const { entity_type: entityType, entity_id: entityId } = row;
  if (typeof entityType === 'string' && typeof entityId === 'string') return `${entityType} ${entityId}`;
  const { file, offset } = row;
  if (typeof file === 'string' && typeof offset === 'number') return `${file}:${offset}`;
  return cells(Object.fromEntries(Object.entries(row).slice(0, 2)));
}

/** An outbox row carries the whole message. */
function isMessage(value: Json | undefined): value is { readonly type: string; readonly id: number } {
  return typeof value === 'object' && value !== null && 'type' in value && 'id' in value;
}

const lengthMax = 28;

function cell(value: Json | undefined): string {
  const text = typeof value === 'string' ? causeName(value) : inShort(value ?? null);
  return text.length > lengthMax ? `${text.slice(0, lengthMax - 1)}…` : text;
}

const causeForm = /^[a-z]+(?:-[a-z]+)+:(?<cause>.+)$/;

/** A cause is a client's, or a message's beside whoever has reacted to it: in a sentence that one is named already. */
function causeName(value: string): string {
  const { cause } = causeForm.exec(value)?.groups ?? {};
  if (cause === undefined) return value;
  return /^\d+$/.test(cause) ? `#${cause}` : cause;
}

/** Of what is kept in one cell as a whole a sentence says how it begins, and of a list only that it is one. */
function inShort(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  const [first, ...others] = Object.entries(value);
  if (first === undefined) return '{}';
  return `{${first[0]}: ${cell(first[1])}${others.length === 0 ? '' : ', …'}}`;
}
