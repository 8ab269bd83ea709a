import { isRecord, type Json } from '../../../base/json.ts';
import type { Key } from '../../../base/key.ts';
import {
  eventsTable,
  messagesTable,
  outboxTable,
  snapshotsTable,
  entitiesTable,
} from '../../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../../kernel/database/message-from-row.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { TableSchema } from '../../../kernel/database/schema.ts';
import type { PlaceRole } from '../../../kernel/definition/definition.ts';
import type { Message } from '../../../kernel/terms/message.ts';
import { announcedIn } from '../../../system/announcing/announced-row.ts';
import { checkpointsTable } from '../../../system/consumer/checkpoint.ts';
import { appliedVersionsTable } from '../../../system/consuming/applied-versions.ts';
import { parkedMessagesTable } from '../../../system/failing/parked-messages.ts';
import { documentsTable, type AggregateDocument } from '../../../system/keeping/aggregate-document.ts';
import { templatesTable } from '../../../system/keeping/template-rows.ts';
import type { Card } from '../picture.ts';
import { messageCard } from './message-card.ts';

/** What a row says by itself, whatever has become of it. */
export type RowLook = Pick<Card, 'kind' | 'number' | 'name' | 'details' | 'mark' | 'causes'>;

type Drawn = { readonly table: TableSchema; readonly key: Key; readonly row: Row; readonly role: PlaceRole };

/** Tables that every system has are known by name, the others by their place and the shape of their rows. */
export function rowLook({ table, key, row, role }: Drawn): RowLook {
  switch (table.name) {
    case eventsTable.name:
      return ofMessage(messageFromRow(row), row);
    case messagesTable.name:
      return ofMessage(announcedIn(row), row);
    case outboxTable.name:
      return ofMessage(row['message'] as Message, row);
    case entitiesTable.name:
    case snapshotsTable.name:
      return plain('aggregate', text(row['entity_id']), [`v${text(row['entity_version'])}`]);
    case documentsTable.name:
      return ofDocument(row, key);
    case templatesTable.name:
      return plain('aggregate', text(key), detailsOf(table, row));
    case appliedVersionsTable.name:
      return plain('row', text(row['entity_id']), [`v${text(row['entity_version'])}`]);
    case checkpointsTable.name:
      return plain('row', text(row['subscriber']), [text(row['offset'])]);
    case parkedMessagesTable.name:
      return { ...plain('row', text(row['entity_id']), []), number: numberIn(row), mark: 'parked' };
    default:
      return ofOther({ table, key, row, role });
  }
}

function ofMessage(message: Message, { published }: Row): RowLook {
  const { kind, number, name, details } = messageCard('', message, { firmness: 'solid' });
  return { kind, number, name, details, mark: markOf(published), causes: [] };
}

const markOf = (published: Json | undefined): Card['mark'] =>
  published === undefined ? null : published === 1 || published === true ? 'published' : 'unpublished';

function ofDocument({ document }: Row, key: Key): RowLook {
  if (!isRecord(document)) return plain('row', text(key), []);
  const { entity_id, entity_version } = document as Partial<AggregateDocument>;
  return plain('aggregate', entity_id ?? text(key), [`v${String(entity_version ?? 0)}`]);
}

/** Sagas name themselves so; the rows of a projection are its views, and a note about a message is an effect. */
function ofOther({ table, key, row, role }: Drawn): RowLook {
  const details = detailsOf(table, row);
  const message = numberIn(row);
  if (role === 'notification-database' && message !== null)
    return { ...plain('effect', text(row['recipient'] ?? key), [text(row['subject'])]), causes: [message] };
  if ('saga_id' in row) return ofSaga(row, key);
  const kind = role === 'projection-database' ? 'view' : 'row';
  return plain(kind, text(key), details);
}

/** What a process manager has heard it keeps the ids of, each with the handler that has told it. */
function ofSaga({ saga_id, state, version, triggering_events }: Row, key: Key): RowLook {
  const where = isRecord(state) ? (state['step'] ?? state['status']) : undefined;
  const told = Array.isArray(triggering_events) ? triggering_events.map(String) : [];
  const causes = told.flatMap((id) => {
    const [, number] = /:(\d+)$/.exec(id) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  const details = [...(typeof where === 'string' ? [where] : []), `v${text(version)}`];
  return { ...plain('saga', text(saga_id ?? key), details), causes };
}

/** A status before the rest: it tells most. */
function detailsOf({ key }: TableSchema, row: Row): readonly string[] {
  const others = Object.entries(row).filter(
    ([column, value]) => !key.includes(column) && column !== 'changes' && isShort(value),
  );
  const rank = (column: string): number => (column === 'status' || column === 'step' ? 0 : 1);
  return others
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .slice(0, 2)
    .map(([, value]) => text(value));
}

const isShort = (value: Json | undefined): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value !== '');

const numberIn = ({ message_id }: Row): number | null => (typeof message_id === 'number' ? message_id : null);

const plain = (kind: Card['kind'], name: string, details: readonly string[]): RowLook => ({
  kind,
  number: null,
  name,
  details,
  mark: null,
  causes: [],
});

/** A key of several parts is read by its last: the ones before it say of what kind it is. */
function text(value: Json | Key | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return text((value as readonly Json[]).at(-1));
  return '';
}
