import { equalJson } from '../../base/equal.ts';
import { isRecord, type Json, type JsonRecord } from '../../base/json.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { CountedCondition } from '../../scenarios/goals/goal.ts';

/** What facts or answers may have in common, beside their kind. */
export type DetailId = 'event' | 'aggregate' | 'subscriber' | 'command' | 'client' | 'answer' | 'rejection';

/** What can be counted that is no row. */
export type Told = Exclude<CountedCondition, { readonly kind: 'rows' }>;

type Path = readonly string[];
type Paths = Readonly<Partial<Record<DetailId, Path>>>;

const ofEvent: Paths = { event: ['event', 'type'], aggregate: ['event', 'aggregateId'] };
const bySubscriber: Paths = { subscriber: ['subscriber'] };
const ofAnswer: Paths = {
  answer: ['answer', 'kind'],
  rejection: ['answer', 'rejection'],
  client: ['intent'],
};

/** Where each stands in a fact; of answers as a goal has them, where in the condition itself. */
const pathsOf: Readonly<Record<Fact['kind'] | 'answer', Paths>> = {
  answer: { answer: ['answer'], rejection: ['rejection'], client: ['intent'] },
  'event-committed': { ...ofEvent, client: ['cause'] },
  'event-outboxed': {},
  'event-published': ofEvent,
  'event-applied': { ...bySubscriber, ...ofEvent },
  'event-parked': { ...bySubscriber, ...ofEvent },
  'mail-sent': bySubscriber,
  'command-sent': { command: ['type'], client: ['intent'] },
  'command-answered': ofAnswer,
  'answer-heard': ofAnswer,
  'state-written-back': { event: ['event', 'type'], aggregate: ['aggregateId'] },
  'snapshot-written': { aggregate: ['aggregateId'] },
  'view-cleared': { subscriber: ['subscriber'] },
  'person-forgotten': { aggregate: ['aggregateId'] },
  'snapshots-deleted': {},
  'stream-read': { aggregate: ['aggregateId'] },
  'transaction-ended': {},
  'message-committed': {},
  'message-published': {},
  'message-parked': bySubscriber,
  'saga-started': {},
  'saga-ended': {},
  'timer-set': {},
  'decision-awaited': {},
  'decision-over': {},
  'outside-effect': {},
};

const pathsIn = (told: Told): Paths => pathsOf[told.kind === 'answer' ? 'answer' : told.fact];

/** What can be asked of it, in the order of a form. A reason only of what was rejected. */
export function detailsOf(told: Told): readonly DetailId[] {
  const all = Object.keys(pathsIn(told)) as DetailId[];
  return all.filter((id) => id !== 'rejection' || detailIn(told, 'answer') === 'rejected');
}

/** What is asked of it; null: any will do. */
export function detailIn(told: Told, id: DetailId): string | null {
  const path = pathsIn(told)[id];
  const value = path === undefined ? null : valueAt(askedIn(told), path);
  return typeof value === 'string' ? value : null;
}

export function withDetail(told: Told, id: DetailId, value: string | null): Told {
  const path = pathsIn(told)[id];
  if (path === undefined) return told;
  const changed = withAsked(told, withValueAt(askedIn(told), path, value));
  // A reason is one of a rejection alone.
  return id === 'answer' && value !== 'rejected' ? withDetail(changed, 'rejection', null) : changed;
}

/** All that is asked of it, as a record. */
export function askedIn(told: Told): JsonRecord {
  if (told.kind === 'fact') return told.where ?? {};
  const { intent, answer, rejection } = told;
  return {
    ...(intent !== undefined && { intent }),
    ...(answer !== undefined && { answer }),
    ...(rejection !== undefined && { rejection }),
  };
}

function withAsked(told: Told, asked: JsonRecord): Told {
  if (told.kind === 'answer') {
    const { intent: _, answer: __, rejection: ___, ...rest } = told;
    return { ...rest, ...asked };
  }
  const { where: _, ...rest } = told;
  return Object.keys(asked).length === 0 ? rest : { ...rest, where: asked };
}

/** The same with nothing asked of it that these details don't say. */
function withDetailsAlone(told: Told): Told {
  return detailsOf(told).reduce<Told>(
    (made, id) => withDetail(made, id, detailIn(told, id)),
    withAsked(told, {}),
  );
}

/** Whether these details say all that is asked of it. */
export const hasDetailsAlone = (told: Told): boolean =>
  equalJson(askedIn(told), askedIn(withDetailsAlone(told)));

function valueAt(record: JsonRecord, [first, ...rest]: Path): Json | undefined {
  if (first === undefined) return record;
  const value = record[first];
  if (rest.length === 0) return value;
  return isRecord(value) ? valueAt(value, rest) : undefined;
}

/** Without the records that nothing is left in. */
function withValueAt(record: JsonRecord, [first = '', ...rest]: Path, value: string | null): JsonRecord {
  const { [first]: before, ...others } = record;
  const inner = isRecord(before) ? before : {};
  const after = rest.length === 0 ? value : withValueAt(inner, rest, value);
  const isEmpty = after === null || (isRecord(after) && Object.keys(after).length === 0);
  return isEmpty ? others : { ...record, [first]: after };
}
