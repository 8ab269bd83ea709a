import { isRecord } from '../../../base/json.ts';
import { textIn } from '../../../base/text-in.ts';
import type { PolledRecord } from '../../../kernel/broker/consume.ts';
import type { CommittedTransaction } from '../../../kernel/database/commit-log.ts';
import { eventsTable, messagesTable } from '../../../kernel/database/event-store-schema.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { DocumentChange, Op, OpResult, StoredDocument } from '../../../kernel/language/op.ts';
import type { Message, Request } from '../../../kernel/terms/message.ts';
import type { Activation } from '../../../kernel/world/world.ts';
import { announcedIn } from '../../../system/announcing/announced-row.ts';
import { messagesOf } from '../../../system/announcing/committed-messages.ts';
import { unpublishedIn } from '../../../system/announcing/outbox-entry.ts';
import type { AggregateDocument } from '../../../system/keeping/aggregate-document.ts';
import type { RaisedChange } from '../cards/raised-card.ts';
import type { Firmness } from '../picture.ts';
import type { Step } from './steps-of.ts';

/** A message that a process has in its memory: `ghost`, as long as its own transaction is not committed. */
export type HeldMessage = { readonly message: Message; readonly firmness: Firmness };

export type ProcessMemory = {
  readonly request: Request | null;
  readonly messages: readonly HeldMessage[];
  /** Changes that no statement has written so far. */
  readonly raised: readonly RaisedChange[];
};

/** What a process has in its memory, from what it began with and what it has done since. */
export function memoryOf({ args }: Activation, steps: readonly Step[]): ProcessMemory {
  const held = new Map<number, HeldMessage>();
  let raised: readonly RaisedChange[] = [];
  for (const message of rememberedIn(args)) held.set(message.id, { message, firmness: 'held' });
  for (const { op, result } of steps) {
    if (result === null) {
      // What it is about to send lies ready.
      if (op.kind === 'publish' && !held.has(op.message.id))
        held.set(op.message.id, { message: op.message, firmness: 'held' });
      break;
    }
    learn(held, op, result);
    raised = raisedAfter(raised, op);
  }
  const { request } = args;
  return { request: isRecord(request) ? (request as Request) : null, messages: [...held.values()], raised };
}

/** The first to be raised is the first to be written. */
function raisedAfter(raised: readonly RaisedChange[], op: Op): readonly RaisedChange[] {
  if (op.kind === 'insert' && op.table === eventsTable.name) return raised.slice(1);
  if (op.kind === 'rollback') return [];
  if (op.kind !== 'tell' || op.actor !== 'aggregate' || op.step !== 'apply-change') return raised;
  const [type, aggregateId] = [textIn(op.about, 'event') ?? '', textIn(op.about, 'aggregate') ?? ''];
  return [...raised, { type, aggregateId }];
}

/** A consumer remembers what it has still to try, from one message to the next. */
function rememberedIn(args: Activation['args']): readonly Message[] {
  const records = ['again', 'early', 'blocked'].flatMap((name) => {
    const list = args[name];
    return Array.isArray(list) ? (list as readonly PolledRecord[]) : [];
  });
  return records.map(({ message }) => message);
}

function learn(held: Map<number, HeldMessage>, op: Op, result: OpResult): void {
  const put = (message: Message, firmness: Firmness) => held.set(message.id, { message, firmness });
  const end = (isCommitted: boolean): void => {
    for (const [id, { message, firmness }] of held)
      if (firmness === 'ghost' && isCommitted) put(message, 'held');
      else if (firmness === 'ghost') held.delete(id);
  };
  if (op.kind === 'rollback') end(false);
  if (op.kind === 'commit') end(result.ok && result.value === null);
  if (marksCommitted(op)) held.clear();
  if (!result.ok) return;
  for (const message of messagesIn(op, result.value))
    put(message, op.kind === 'insert' && op.inTransaction ? 'ghost' : 'held');
  if (op.kind === 'publish') put(op.message, 'left');
}

/** The list of what is uncommitted is empty again. */
const marksCommitted = (op: Op): boolean =>
  op.kind === 'tell' &&
  op.actor === 'aggregate' &&
  (op.step === 'mark-committed' || op.step === 'mark-changes-as-committed');

/** The messages that an op has brought into the memory. */
function messagesIn(op: Op, value: Extract<OpResult, { ok: true }>['value']): readonly Message[] {
  switch (op.kind) {
    case 'insert':
      return announces(op.table) && value !== null ? [announcedIn(value as Row)] : [];
    case 'put-document':
      return (op.facts ?? []).flatMap((fact) =>
        value === true && fact.kind === 'event-committed' ? [fact.event] : [],
      );
    case 'poll':
      return value === null ? [] : [(value as PolledRecord).message];
    case 'select':
      return op.waits ? (value as readonly Row[]).flatMap(messageIn) : [];
    case 'read-log':
      return (value as readonly CommittedTransaction[]).flatMap(messagesOf);
    case 'find-document':
      return op.waits ? inOutboxOf(value as StoredDocument | null).slice(0, 1) : [];
    case 'watch':
      return inOutboxOf(value as DocumentChange);
    default:
      return [];
  }
}

const announces = (table: string): boolean => table === eventsTable.name || table === messagesTable.name;

/** Rows of two tables may come in one answer: what a row is its columns say. */
function messageIn(row: Row): readonly Message[] {
  if ('message' in row) return [row['message'] as Message];
  return 'event_type' in row || 'message_type' in row ? [announcedIn(row)] : [];
}

const inOutboxOf = (stored: StoredDocument | null): readonly Message[] =>
  stored === null
    ? []
    : unpublishedIn((stored.document as AggregateDocument).outbox).map(({ message }) => message);
