import { keyText } from '../../kernel/database/database.ts';
import type { Row } from '../../kernel/database/row.ts';
import { rowAt } from '../../kernel/database/table.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { World } from '../../kernel/world/world.ts';
import { eventsNamedBy } from './named-events.ts';
import { eventOf, subjectKey, type Subject, type SubjectKey } from './subject.ts';
import { rowKey, type Thread, type Threads } from './threads.ts';

/** A whole chain of cause and effect, and what it has come to at the viewpoint. */
export type Followed = {
  readonly subject: Subject;
  /** `OrderCreated #3`; of a command its type and its intent: `CreateOrder c1`. */
  readonly name: string;
  /** What caused the subject, the subject, and all that it caused. */
  readonly members: readonly SubjectKey[];
  /** The moves of the chain up to the head, in their order. */
  readonly moves: readonly number[];
  readonly places: readonly string[];
  /** By their ends, in both directions: `a->b`. */
  readonly links: readonly string[];
  /** Rows that the chain's moves have written, by `rowKey`. */
  readonly rows: readonly string[];
  /** The processes that are at it. */
  readonly activations: readonly string[];
  readonly tally: Tally;
};

type BySubscriber = { readonly subscriber: string; readonly count: number };

/** How often what happened to the chain's events and other messages, up to the viewpoint. */
export type Tally = {
  readonly committed: number;
  /** Commands and replies from service to service that are committed (M5). */
  readonly messages: number;
  readonly published: number;
  readonly applied: readonly BySubscriber[];
  /** Given up on, and kept apart. */
  readonly parked: readonly BySubscriber[];
  readonly mails: number;
};

/** The chain of a subject; null where the run knows nothing of it. Costs what the chain is long. */
export function chainOf(
  threads: Threads,
  entryAt: (number: number) => TraceEntry,
  subject: Subject,
  position: number,
  world: World,
): Followed | null {
  const thread = threads.threadOf(subjectKey(subject));
  if (thread === null) return null;
  const members = membersOf(threads, subjectKey(subject));
  const moves = movesOf(threads, members);
  const known = new Set(members);
  const done = moves.filter((number) => number <= position).map(entryAt);
  const crossed = done.flatMap(({ from, to }) => (to === null || to === from ? [] : [[from, to] as const]));
  return {
    subject,
    name: nameOf(thread),
    members,
    moves,
    places: [...new Set(done.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))],
    links: [...new Set(crossed.flatMap(([from, to]) => [`${from}->${to}`, `${to}->${from}`]))],
    rows: [...new Set(done.flatMap((entry) => rowsOf(entry, known, world)))],
    activations: Object.keys(world.activations).filter((id) =>
      threads.atOf(id, position).some((one) => known.has(subjectKey(one))),
    ),
    tally: tallyOf(done, known),
  };
}

export function nameOf({ name, subject }: Thread): string {
  return subject.kind === 'command' ? `${name} ${subject.intent}` : `${name} #${subject.id}`;
}

/** Up to the first cause, and down to every effect; not what a cause did beside it. */
function membersOf(threads: Threads, key: SubjectKey): readonly SubjectKey[] {
  const causes: SubjectKey[] = [];
  for (let at = threads.threadOf(key)?.cause ?? null; at !== null; at = threads.threadOf(at)?.cause ?? null)
    causes.unshift(at);
  const found = [key];
  for (const one of found)
    for (const effect of threads.threadOf(one)?.caused ?? []) if (!found.includes(effect)) found.push(effect);
  return [...causes, ...found];
}

function movesOf(threads: Threads, members: readonly SubjectKey[]): readonly number[] {
  const all = members.flatMap((key) => threads.threadOf(key)?.moves ?? []);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** A row that names its event is the chain's only if that event is, and while no other has taken its place. */
function rowsOf({ effects }: TraceEntry, members: ReadonlySet<SubjectKey>, world: World): readonly string[] {
  const isOurs = (row: Row | null): boolean => {
    const named = eventsNamedBy(row);
    return named.length === 0 || named.some(({ id }) => members.has(subjectKey(eventOf(id))));
  };
  return effects.flatMap((effect) => {
    if (effect.kind !== 'write') return [];
    const { table, key, before, after } = effect.write;
    const rows = world.databases[effect.database]?.tables[table];
    const present = rows === undefined ? null : (rowAt(rows, key) ?? null);
    return isOurs(after ?? before) && isOurs(present) ? [rowKey(effect.database, table, keyText(key))] : [];
  });
}

function tallyOf(entries: readonly TraceEntry[], members: ReadonlySet<SubjectKey>): Tally {
  const applied = new Map<string, number>();
  const parked = new Map<string, number>();
  const counts = { committed: 0, messages: 0, published: 0, mails: 0 };
  const isOurs = (id: number): boolean => members.has(subjectKey(eventOf(id)));
  for (const fact of entries.flatMap(({ facts }) => facts)) {
    if (fact.kind === 'event-committed' && isOurs(fact.event.id)) counts.committed += 1;
    if (fact.kind === 'event-published' && isOurs(fact.event.id)) counts.published += 1;
    if (fact.kind === 'message-committed' && isOurs(fact.message.id)) counts.messages += 1;
    if (fact.kind === 'message-published' && isOurs(fact.message.id)) counts.published += 1;
    if (fact.kind === 'mail-sent' && isOurs(fact.eventId)) counts.mails += 1;
    if (fact.kind === 'event-applied' && isOurs(fact.event.id)) addOne(applied, fact.subscriber);
    if (fact.kind === 'event-parked' && isOurs(fact.event.id)) addOne(parked, fact.subscriber);
  }
  return { ...counts, applied: listed(applied), parked: listed(parked) };
}

function addOne(counts: Map<string, number>, subscriber: string): void {
  counts.set(subscriber, (counts.get(subscriber) ?? 0) + 1);
}

const listed = (counts: ReadonlyMap<string, number>): readonly BySubscriber[] =>
  [...counts]
    .map(([subscriber, count]) => ({ subscriber, count }))
    .sort((a, b) => (a.subscriber < b.subscriber ? -1 : 1));
