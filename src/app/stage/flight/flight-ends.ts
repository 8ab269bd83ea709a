import type { Key } from '../../../base/key.ts';
import type { TableSchema } from '../../../kernel/database/schema.ts';
import { keyOf, tablesOf } from '../../../kernel/database/schema.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { Op } from '../../../kernel/language/op.ts';
import type { PolledRecord } from '../../../kernel/broker/consume.ts';
import type { ActivationId, PlaceId } from '../../../kernel/terms/names.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { Picture, ThingId } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import { cardsIn, rowOfChange, type LaidCard } from './things-in.ts';

/** What one op has touched, in cards of the pictures before and after it. */
export type Touched = {
  /** In the hand of whoever acts; null: nothing there stands for it. */
  readonly held: LaidCard | null;
  /** At the place where the effect was; null: nothing there stands for it. */
  readonly there: LaidCard | null;
};

/** The moment of one op. */
export type OpSeen = {
  readonly definition: SystemDefinition;
  readonly entry: TraceEntry;
  readonly op: Op;
  readonly actor: ActivationId;
  readonly to: PlaceId;
  readonly before: Picture;
  readonly after: Picture;
  /** What was not there before, or looks otherwise now. */
  readonly changed: ReadonlySet<ThingId>;
};

/** What is carried: out of the hand that it lay in before, to what is there now and was not. */
export function carriedBy(seen: OpSeen): Touched {
  const { op, before, after, to, changed } = seen;
  const number = numberCarried(op);
  const own = [...cardsIn(before), ...cardsIn(after)].filter((laid) => isOwn(laid, seen));
  const held = pick(own, [({ card }) => number !== null && card.number === number, () => true]);
  const there = cardsIn(after).filter(({ place }) => place === to);
  return {
    held,
    there: pick(there.toReversed(), [
      ({ card }) => card.id === cellOf(seen),
      ({ card }) => changed.has(card.id) && isMeantBy(card.id, op),
      ({ card }) => changed.has(card.id),
      ({ card }) => op.kind === 'send-mail' && card.causes.includes(op.mail.eventId),
      ({ process }) => op.kind === 'request' && process?.startsWith(`${op.to}:${op.request.id}`) === true,
    ]),
  };
}

/** What is brought: what lies in the hand now and did not, and where it was read. */
export function broughtBy(seen: OpSeen): Touched {
  const { entry, before, after, to, changed } = seen;
  const inHand = cardsIn(after).filter((laid) => isOwn(laid, seen));
  const held = pick(inHand.toReversed(), [({ card }) => changed.has(card.id)]);
  const number = held?.card.number ?? null;
  const read = new Set(readBy(seen));
  const there = [...cardsIn(after), ...cardsIn(before)].filter(({ place }) => place === to);
  return {
    held,
    there: pick(there, [
      ({ card }) => read.has(card.id) && (number === null || card.number === number),
      ({ card }) => read.has(card.id),
      ({ card }) => number !== null && entry.result?.ok === true && card.number === number,
    ]),
  };
}

/** Whether it is in the hand of who acts, or, of a client, what it has asked. */
const isOwn = ({ card, process, place }: LaidCard, { actor, entry, op }: OpSeen): boolean =>
  process === actor ||
  (place === entry.from && op.kind === 'request' && card.id === thingId.request(op.request.intent));

function numberCarried(op: Op): number | null {
  switch (op.kind) {
    case 'publish':
      return op.message.id;
    case 'send-mail':
      return op.mail.eventId;
    case 'insert':
    case 'put':
      return numberIn(op.row);
    default:
      return null;
  }
}

/** The message that a row is, or is about. */
export function numberIn(row: Row): number | null {
  const own = row['event_id'] ?? row['message_id'] ?? row['id'];
  return typeof own === 'number' ? own : null;
}

/** Where a record came to lie; what nobody has heard of lies there nevertheless, and is found by what has changed. */
function cellOf({ entry, op }: OpSeen): ThingId | null {
  if (op.kind !== 'publish' || entry.result?.ok !== true) return null;
  const { partition, offset } = entry.result.value as { partition: string; offset: number };
  return thingId.cell(partition, offset);
}

function isMeantBy(id: ThingId, op: Op): boolean {
  const row = rowOfChange(id);
  if ('table' in op) return row.startsWith(`row ${op.database}/${op.table}/`);
  if ('collection' in op) return row.startsWith(`row ${op.database}/${op.collection}`);
  return true;
}

/** The things that an op has read, the newest first. */
function readBy({ definition, entry, op }: OpSeen): readonly ThingId[] {
  if (entry.result?.ok !== true) return [];
  if (op.kind === 'poll') {
    const record = entry.result.value as PolledRecord | null;
    return record === null ? [] : [thingId.cell(record.partition, record.offset)];
  }
  return entry.effects
    .flatMap((effect) => {
      if (effect.kind !== 'read') return [];
      const schema = definition.databases.find(({ id }) => id === effect.database);
      const table = schema && tablesOf(schema).find(({ name }) => name === effect.query.table);
      return table === undefined ? [] : effect.answer.flatMap((row) => thingsOf(effect.database, table, row));
    })
    .toReversed();
}

/** The row itself; of the log, the rows that its transaction has written. */
function thingsOf(database: string, table: TableSchema, row: Row): readonly ThingId[] {
  const { writes } = row;
  if (table.name !== 'commit_log') return [thingId.row(database, table.name, keyOf(table, row))];
  return (writes as readonly { readonly table: string; readonly key: Key }[]).map((write) =>
    thingId.row(database, write.table, write.key),
  );
}

/** The first card that answers the first of several descriptions that any answers. */
function pick(
  cards: readonly LaidCard[],
  descriptions: readonly ((laid: LaidCard) => boolean)[],
): LaidCard | null {
  for (const fits of descriptions) {
    const found = cards.find(fits);
    if (found !== undefined) return found;
  }
  return null;
}
