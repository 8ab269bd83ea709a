import type { PolledRecord } from '../../kernel/broker/consume.ts';
import type { Op } from '../../kernel/language/op.ts';
import { messageKind } from '../../kernel/terms/message-kind.ts';
import type { Message } from '../../kernel/terms/message.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import { mentionsOf } from '../follow/mentions.ts';
import type { Arrow, ArrowAbout, ArrowKind } from './sequence.ts';

/** An arrow before anybody has counted how often the same has come. */
export type PlainArrow = Omit<Arrow, 'copy'>;

/** What an entry sends from one place to another; null: it stays where it is, or nothing came of a question. */
export function arrowOf(entry: TraceEntry): PlainArrow | null {
  const { op, to, from } = entry;
  if (op === null || to === null || to === from) return null;
  const said = saidBy(entry, op);
  if (said === null) return null;
  const end = endOf(entry, op);
  // What is brought comes from there; a question that fails has gone there.
  const isBrought = brought.includes(said.kind) && end === 'arrives';
  return {
    ...said,
    ...(isBrought ? { from: to, to: from } : { from, to }),
    end,
    isUnheard: outcomeOf(entry) === 'reply-lost' && op.kind !== 'reply',
    isTwice: outcomeOf(entry) === 'twice',
  };
}

const brought: readonly ArrowKind[] = ['delivery', 'take'];

const outcomeOf = ({ move }: TraceEntry) => (move.kind === 'op' ? move.outcome : 'done');

function endOf(entry: TraceEntry, op: Op): Arrow['end'] {
  const outcome = outcomeOf(entry);
  if (outcome === 'request-lost' || (outcome === 'reply-lost' && op.kind === 'reply')) return 'lost';
  if (outcome === 'reply-lost') return 'arrives';
  return entry.result?.ok === false ? 'refused' : 'arrives';
}

type Said = { readonly kind: ArrowKind; readonly about: ArrowAbout };

const code = (kind: ArrowKind, text: string): Said => ({ kind, about: { kind: 'code', text } });

function saidBy(entry: TraceEntry, op: Op): Said | null {
  switch (op.kind) {
    case 'request': {
      const { intent, command } = op.request;
      const isClients = entry.actor === `client:${intent}`;
      return {
        kind: 'command',
        about: { kind: 'command', name: command.type, intent: isClients ? intent : null },
      };
    }
    case 'reply':
      return { kind: 'answer', about: { kind: 'answer', answer: op.answer } };
    case 'publish':
      return { kind: 'publish', about: aboutMessage(op.message) };
    case 'poll':
      return polled(entry, op.group);
    case 'acknowledge': {
      const { partition, offset } = op;
      return { kind: 'acknowledge', about: { kind: 'offset', partition, offset } };
    }
    case 'direct-group':
      return code('direct', `${op.directive} ${op.group}`);
    case 'send-mail':
      return {
        kind: 'mail',
        about: { kind: 'message', is: 'event', name: op.mail.subject, number: op.mail.eventId },
      };
    case 'commit':
      return code('commit', 'COMMIT');
    case 'rollback':
      return code('rollback', 'ROLLBACK');
    default:
      return saidToStore(entry, op);
  }
}

const aboutMessage = (message: Message): ArrowAbout => ({
  kind: 'message',
  is: messageKind(message),
  name: message.type,
  number: message.id,
});

/** Whoever polls may come back for something else, with nothing from the broker. */
function polled({ result }: TraceEntry, group: string): Said | null {
  if (result?.ok === false) return code('delivery', `poll ${group}`);
  const record = (result?.value ?? null) as PolledRecord | null;
  return record === null ? null : { kind: 'delivery', about: aboutMessage(record.message) };
}

function saidToStore(entry: TraceEntry, op: Op): Said | null {
  const rows = (table: string): Said => ({
    kind: 'take',
    about: { kind: 'rows', table, numbers: (mentionsOf(entry).handed ?? []).map(({ id }) => id) },
  });
  switch (op.kind) {
    case 'select':
      return op.waits ? rows(op.query.table) : code('statement', `SELECT ${op.query.table}`);
    case 'find-document':
      return op.waits ? rows(op.collection) : code('statement', `find ${op.collection}`);
    case 'watch':
      return rows(op.collection);
    case 'read-log':
      return op.waits ? rows('commit_log') : code('statement', 'read commit_log');
    case 'await-timer':
      return rows(op.table);
    case 'find':
      return code('statement', `SELECT ${op.entityType} ${op.entityId}`);
    case 'insert':
      return code('statement', `INSERT ${op.table}`);
    case 'put':
      return code('statement', `UPSERT ${op.table}`);
    case 'update':
      return code('statement', `UPDATE ${op.table}`);
    case 'delete':
      return code('statement', `DELETE ${op.table}`);
    case 'next-id':
      return code('statement', `nextval(${op.sequence})`);
    case 'put-document':
      return code('statement', `replace ${op.collection} ${op.id}`);
    case 'update-entry':
      return code('statement', `update ${op.collection} ${op.id}`);
    case 'put-record':
      return code('statement', `put ${op.topic} ${op.key}`);
    case 'get-record':
      return code('statement', `get ${op.topic} ${op.key}`);
    default:
      return null;
  }
}
