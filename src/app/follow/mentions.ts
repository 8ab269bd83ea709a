import { isRecord, type Json } from '../../base/json.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { OpKind, OpValues } from '../../kernel/language/op.ts';
import { eventsInDocument, eventsLacking, eventsNamedBy, type NamedEvent } from './named-events.ts';

/** What an entry says by itself about the events that it concerns. */
export type Mentions = {
  /** By name; where there are none, the entry concerns what its process is at. */
  readonly events: readonly NamedEvent[];
  /** What the process has just been handed and is at from now on; null: nothing new. */
  readonly handed: readonly NamedEvent[] | null;
  /** Events that are of this entry only if nobody knew of them before: a document shows its old ones, too. */
  readonly perhapsNew: readonly NamedEvent[];
};

const none: Mentions = { events: [], handed: null, perhapsNew: [] };
const about = (events: readonly NamedEvent[]): Mentions => ({ ...none, events });
const handing = (events: readonly NamedEvent[]): Mentions => ({ ...none, events, handed: events });

export function mentionsOf(entry: TraceEntry): Mentions {
  const { op, facts } = entry;
  if (op === null) return none;
  const said = mentionsOfOp(entry);
  const facted = facts.flatMap(eventOfFact);
  const named = said.events.map((one) => facted.find(({ id }) => id === one.id) ?? one);
  const told = facted.filter(({ id }) => !said.events.some((one) => one.id === id));
  return facted.length === 0 ? said : { ...said, events: [...named, ...told] };
}

function mentionsOfOp({ op, result }: TraceEntry): Mentions {
  switch (op?.kind) {
    case 'publish':
      return about([op.message]);
    case 'send-mail':
      return about([{ id: op.mail.eventId, type: null }]);
    case 'poll': {
      const polled = valueOf(op.kind, result);
      return handing(polled === null ? [] : [polled.message]);
    }
    case 'select':
      return op.waits ? handing((valueOf(op.kind, result) ?? []).flatMap(eventsNamedBy)) : none;
    case 'find-document': {
      if (!op.waits || !('lacks' in op.by)) return none;
      const document = valueOf(op.kind, result)?.document ?? null;
      // The first that lacks the mark: the reader takes one at a time.
      return handing(eventsLacking(document, op.by.array, op.by.lacks).slice(0, 1));
    }
    case 'watch':
      return handing(eventsInDocument(valueOf(op.kind, result)?.document ?? null));
    case 'read-log': {
      // All that came after the position; the reader takes one transaction at a time.
      const [transaction] = valueOf(op.kind, result) ?? [];
      return handing((transaction?.writes ?? []).flatMap(({ after }) => eventsNamedBy(after)));
    }
    case 'insert':
      return about(eventsNamedBy(valueOf(op.kind, result) ?? op.row));
    case 'put':
      return about(eventsNamedBy(op.row));
    case 'update':
    case 'delete':
      return about(idIn(op.where));
    case 'update-entry':
      return about([{ id: op.entryId, type: null }]);
    case 'put-document':
      return { ...none, perhapsNew: eventsInDocument(op.document) };
    default:
      return none;
  }
}

/** A row of a relay is named by its event's id, a batch by those of all its rows. */
function idIn(where: Json): readonly NamedEvent[] {
  if (!isRecord(where)) return [];
  const id = where['id'] ?? where['event_id'] ?? where['message_id'];
  const ids = Array.isArray(id) ? id : [id];
  return ids.flatMap((one) => (typeof one === 'number' ? { id: one, type: null } : []));
}

function eventOfFact(fact: Fact): readonly NamedEvent[] {
  // What a commit makes true says what has led to it (M4).
  if (fact.kind === 'event-committed') return [{ ...named(fact.event), cause: fact.cause }];
  if ('event' in fact) return [named(fact.event)];
  if ('message' in fact) return [fact.message];
  return 'eventId' in fact ? [{ id: fact.eventId, type: null }] : [];
}

const named = ({ id, type }: EventMessage): NamedEvent => ({ id, type });

function valueOf<Kind extends OpKind>(kind: Kind, result: TraceEntry['result']): OpValues[Kind] | null {
  // The machine answers an op with the value of its kind (kernel/process.ts, `perform`).
  return result?.ok === true ? (result.value as OpValues[typeof kind]) : null;
}
