import { present } from '../../base/assert.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import { keyText } from '../../kernel/database/database.ts';
import type { EntrySource } from '../run/fold-along.ts';
import { mentionsOf } from './mentions.ts';
import type { NamedEvent } from './named-events.ts';
import { causeOf, commandOf, eventOf, subjectKey, type Subject, type SubjectKey } from './subject.ts';

/** A command or an event of the run, with what it caused and the moves that were about it. */
export type Thread = {
  readonly subject: Subject;
  /** `OrderCreated`, `CreateOrder`. */
  readonly name: string;
  readonly cause: SubjectKey | null;
  readonly caused: readonly SubjectKey[];
  /** The numbers of the moves, in their order. */
  readonly moves: readonly number[];
};

/** Which moves are about what: read along the run, each entry once. */
export type Threads = {
  /** Reads what is new; after a fork everything again. */
  readonly read: () => void;
  readonly threadOf: (key: SubjectKey) => Thread | null;
  /** What a move was about, most telling first: an event before the command. */
  readonly subjectsOf: (number: number) => readonly Subject[];
  /** What a process was at after so many moves. */
  readonly atOf: (activation: string, position: number) => readonly Subject[];
  /** The last that wrote a row within the first so many moves. */
  readonly writerOf: (row: string, position: number) => Subject | null;
};

export const rowKey = (database: string, table: string, key: string): string => `${database} ${table} ${key}`;

type Growing = {
  subject: Subject;
  name: string;
  cause: SubjectKey | null;
  caused: SubjectKey[];
  moves: number[];
};
type Since<Value> = { readonly number: number; readonly value: Value };
type Book = ReturnType<typeof emptyBook>;

const emptyBook = () => ({
  last: null as TraceEntry | null,
  subjects: [] as (readonly Subject[])[],
  threads: new Map<SubjectKey, Growing>(),
  /** What each process was at, from which move on. */
  at: new Map<string, Since<readonly Subject[]>[]>(),
  /** The processes that have been at something, by place: a crash takes it from them. */
  places: new Map<string, Set<string>>(),
  writers: new Map<string, Since<Subject>[]>(),
});

export function createThreads(source: EntrySource): Threads {
  let book = emptyBook();
  return {
    read: () => {
      const { length } = book.subjects;
      const stands = length === 0 || (length <= source.length() && source.entryAt(length) === book.last);
      if (!stands) book = emptyBook();
      while (book.subjects.length < source.length())
        readEntry(book, source.entryAt(book.subjects.length + 1));
    },
    threadOf: (key) => book.threads.get(key) ?? null,
    subjectsOf: (number) => book.subjects[number - 1] ?? [],
    atOf: (activation, position) => standing(book, activation, position),
    writerOf: (row, position) => upTo(book.writers.get(row), position),
  };
}

function readEntry(book: Book, entry: TraceEntry): void {
  const number = book.subjects.length + 1;
  const subjects = subjectsIn(book, entry, number);
  book.last = entry;
  book.subjects.push(subjects);
  for (const subject of subjects) book.threads.get(subjectKey(subject))?.moves.push(number);
  const [writer] = subjects;
  if (writer === undefined) return;
  for (const effect of entry.effects) {
    if (effect.kind !== 'write') continue;
    const { table, key } = effect.write;
    append(book.writers, rowKey(effect.database, table, keyText(key)), { number, value: writer });
  }
}

function subjectsIn(book: Book, entry: TraceEntry, number: number): readonly Subject[] {
  const { move, op, actor } = entry;
  if (move.kind === 'send') {
    const command = commandOf(move.intent);
    begin(book, command, move.command.type, null);
    stand(book, entry.from, `client:${move.intent}`, number, [command]);
    return [command];
  }
  if (move.kind === 'crash') {
    for (const activation of book.places.get(move.place) ?? [])
      stand(book, move.place, activation, number, []);
    return [];
  }
  // The surroundings may do something to one event: make it poisonous, deploy a fix, raise the limit for it.
  if (actor === null || op === null)
    return 'eventId' in move ? note(book, [{ id: move.eventId, type: null }], null) : [];
  const before = standing(book, actor, number);
  if (op.kind === 'request') {
    const { id, intent, command: asked } = op.request;
    const command = commandOf(intent);
    begin(book, command, asked.type, causeIn(before, command));
    stand(book, op.to, `${op.to}:${id}`, number, [command]);
    return [command];
  }
  const { events, handed, perhapsNew } = mentionsOf(entry);
  if (handed !== null) {
    const handedSubjects = note(book, handed, null);
    stand(book, entry.from, actor, number, handedSubjects);
    return handedSubjects;
  }
  const [cause] = before;
  const fresh = perhapsNew.filter(
    ({ id }) => !book.threads.has(subjectKey(eventOf(id))) && !events.some((event) => event.id === id),
  );
  const named = note(book, [...events, ...fresh], cause ?? null);
  if (op.kind !== 'commit' && named.length > 0) return named;
  // A commit is about what it makes true, and about who asked for it.
  return [...named, ...before.filter((one) => !named.some((other) => subjectKey(other) === subjectKey(one)))];
}

/** The events as subjects; one that was not known is caused by what its process is at. */
function note(book: Book, events: readonly NamedEvent[], cause: Subject | null): readonly Subject[] {
  return events.map(({ id, type, cause: said }) => {
    const event = eventOf(id);
    // What a message says of itself is nearer than what its process happens to be at.
    const led = said === undefined ? cause : causeOf(said);
    begin(book, event, type, led === null ? null : subjectKey(led));
    return event;
  });
}

function begin(book: Book, subject: Subject, name: string | null, cause: SubjectKey | null): void {
  const key = subjectKey(subject);
  const known = book.threads.get(key);
  if (known !== undefined) {
    known.name ||= name ?? '';
    if (known.cause !== null || cause === null || cause === key) return;
    known.cause = cause;
    book.threads.get(cause)?.caused.push(key);
    return;
  }
  book.threads.set(key, { subject, name: name ?? '', cause, caused: [], moves: [] });
  if (cause !== null) book.threads.get(cause)?.caused.push(key);
}

const causeIn = (before: readonly Subject[], command: Subject): SubjectKey | null => {
  const keys = before.map(subjectKey).filter((key) => key !== subjectKey(command));
  return keys[0] ?? null;
};

function stand(
  book: Book,
  place: string,
  activation: string,
  number: number,
  value: readonly Subject[],
): void {
  append(book.at, activation, { number, value });
  const there = book.places.get(place) ?? new Set();
  if (value.length === 0) there.delete(activation);
  else there.add(activation);
  book.places.set(place, there);
}

/** A retry with the same id is handled beside its predecessor, under its name with a count. */
function standing(book: Book, activation: string, position: number): readonly Subject[] {
  const list = book.at.get(activation) ?? book.at.get(activation.replace(/#\d+$/, ''));
  return upTo(list, position) ?? [];
}

function append<Value>(lists: Map<string, Since<Value>[]>, key: string, one: Since<Value>): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

/** The newest that is not younger than the position. */
function upTo<Value>(list: readonly Since<Value>[] | undefined, position: number): Value | null {
  if (list === undefined) return null;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (present(list[middle], 'a middle').number <= position) low = middle + 1;
    else high = middle;
  }
  return list[low - 1]?.value ?? null;
}
