import { textIn } from '../../base/text-in.ts';
import { emptyMap, getValue, setValue } from '../../base/sorted-map.ts';
import { isIntent, type Cause } from '../../kernel/terms/cause.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { IntentId, MessageId, PlaceId } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { ActSteps } from '../../scenarios/form/act-steps.ts';
import type { ManagedHere } from '../../scenarios/form/managed-here.ts';
import { noWaits, waitsAfter } from '../../scenarios/form/saga-waits.ts';
import type { Fold } from '../run/fold-along.ts';
import { keptHow } from './kept-how.ts';
import type { SagaBook } from './saga-log.ts';
import { noteIn, sagaKey } from './saga-note.ts';
import { changeSaga, forgetAt, turnsOf } from './saga-turns.ts';

const empty: SagaBook = {
  told: {},
  sagas: {},
  acts: {},
  asked: {},
  steps: {},
  origins: emptyMap(),
  owners: emptyMap(),
  outside: {},
  days: noWaits,
};

/** Reads all that along a run; `outside`: the systems that are somebody else's. */
export const sagaBook = (
  acts: ActSteps | null,
  managed: readonly ManagedHere[],
  outside: ReadonlySet<PlaceId>,
): Fold<SagaBook> => ({
  initial: empty,
  add: (before, entry, number) => {
    let book = withTold(before, entry);
    book = withAsked(book, entry);
    book = withOutside(book, entry, managed, outside);
    book = withMessages(book, entry, number);
    book = turnsOf(book, entry, number, (type) =>
      keptHow(managed.find(({ manager }) => manager.type === type)),
    );
    book = withDays(book, entry);
    if (acts !== null) book = withSteps(book, acts, entry.facts, number);
    return entry.move.kind === 'crash' ? forgetAt(book, entry.move.place, number, managed) : book;
  },
});

function withTold(book: SagaBook, { actor, op }: TraceEntry): SagaBook {
  if (actor === null || op === null) return book;
  const note = noteIn(op);
  const before = book.told[actor];
  if (note !== null) {
    const told = [...(before ?? []), { ...note, isKept: false }];
    return { ...book, told: { ...book.told, [actor]: told } };
  }
  // A new attempt, or another message: what was told has come to nothing, or is kept.
  const isNew = op.kind === 'begin' || op.kind === 'rollback' || op.kind === 'poll';
  if (!isNew || before === undefined) return book;
  const { [actor]: _, ...told } = book.told;
  return { ...book, told };
}

function withDays(book: SagaBook, entry: TraceEntry): SagaBook {
  const days = waitsAfter(book.days, entry);
  return days.day === book.days.day && days.waits === book.days.waits ? book : { ...book, days };
}

function withAsked(book: SagaBook, { op }: TraceEntry): SagaBook {
  if (op?.kind !== 'request') return book;
  const { intent, command } = op.request;
  return { ...book, asked: { ...book.asked, [intent]: book.asked[intent] ?? command.type } };
}

/** A system outside is known to carry out a command once it is asked to, or it is recorded that it is to be. */
function withOutside(
  book: SagaBook,
  { op, facts }: TraceEntry,
  managed: readonly ManagedHere[],
  outside: ReadonlySet<PlaceId>,
): SagaBook {
  const { outside: before } = book;
  if (op?.kind === 'request' && outside.has(op.to)) {
    const key = outsideKey(op.request.command.aggregateId, op.request.command.type);
    return key in before ? book : { ...book, outside: { ...before, [key]: op.to } };
  }
  return facts.filter(isCommitted).reduce((known, fact) => {
    if (fact.kind !== 'event-committed') return known;
    const { aggregateType: kind, aggregateId: id, data } = fact.event;
    const own = managed.find(({ manager }) => manager.type === kind);
    const to = own?.outside?.[textIn(data, 'aggregateType') ?? ''];
    if (to === undefined) return known;
    return { ...known, outside: { ...known.outside, [outsideKey(id, textIn(data, 'type') ?? '')]: to } };
  }, book);
}

export const outsideKey = (about: string, command: string): string => `${command} ${about}`;

type Committed = Extract<Fact, { readonly kind: 'event-committed' | 'message-committed' }>;

const isCommitted = (fact: Fact): fact is Committed =>
  fact.kind === 'event-committed' || fact.kind === 'message-committed';

/** A message is of whoever decided on it in this commit, else of whatever the message before it was of. */
function withMessages(before: SagaBook, { actor, facts }: TraceEntry, number: number): SagaBook {
  const here = actor === null ? undefined : before.told[actor]?.at(-1);
  let book = before;
  for (const fact of facts.filter(isCommitted)) {
    const { id } = fact.kind === 'event-committed' ? fact.event : fact.message;
    const cause = fact.kind === 'event-committed' ? fact.cause : fact.message.cause;
    const origin = originOf(book, cause);
    const owner = here === undefined ? ownerOf(book, cause) : sagaKey(here);
    if (origin !== null) book = { ...book, origins: setValue(book.origins, id, origin) };
    if (owner !== null) book = { ...book, owners: setValue(book.owners, id, owner) };
    if (fact.kind === 'event-committed' && origin !== null) book = withEvent(book, origin, fact, number);
    if (fact.kind === 'message-committed') book = withMessage(book, owner, fact, number);
  }
  return book;
}

const originOf = ({ origins }: SagaBook, cause: Cause): IntentId | null =>
  isIntent(cause) ? cause : (getValue(origins, cause) ?? null);

const ownerOf = ({ owners }: SagaBook, cause: Cause): string | null =>
  isIntent(cause) ? null : (getValue(owners, cause) ?? null);

function withEvent(
  book: SagaBook,
  intent: IntentId,
  { event, cause }: Extract<Committed, { readonly kind: 'event-committed' }>,
  at: number,
): SagaBook {
  const act = book.acts[intent] ?? { intent, command: book.asked[intent] ?? '', events: [] };
  const { id, type, aggregateId } = event;
  const events = [...act.events, { id, type, aggregateId, at, isAsked: isIntent(cause) }];
  return { ...book, acts: { ...book.acts, [intent]: { ...act, events } } };
}

function withMessage(
  book: SagaBook,
  owner: string | null,
  { message }: Extract<Committed, { readonly kind: 'message-committed' }>,
  at: number,
): SagaBook {
  if (owner === null) return book;
  if (message.kind === 'command') {
    const { id, type, channel } = message;
    return changeSaga(book, owner, ({ asked }) => ({
      asked: [...asked, { id, type, channel, isReplied: message.replyTo !== undefined, at, reply: null }],
    }));
  }
  const reply = { id: message.id, type: message.type, at };
  return changeSaga(book, owner, ({ asked }) => ({
    asked: asked.map((one) => (one.id === message.cause ? { ...one, reply: one.reply ?? reply } : one)),
  }));
}

/** A step is of the instance and of the act that its message is of. */
function withSteps(before: SagaBook, { steps }: ActSteps, facts: readonly Fact[], at: number): SagaBook {
  let book = before;
  for (const { number, isTaken } of steps)
    for (const fact of facts.filter(isTaken)) {
      const id = messageIn(fact);
      if (id === null) continue;
      const whose = [getValue(book.owners, id), getValue(book.origins, id)].filter(
        (key) => key !== undefined,
      );
      for (const key of whose) {
        const taken = book.steps[key] ?? {};
        if (taken[number] === undefined)
          book = { ...book, steps: { ...book.steps, [key]: { ...taken, [number]: at } } };
      }
    }
  return book;
}

const messageIn = (fact: Fact): MessageId | null =>
  'event' in fact ? fact.event.id : 'message' in fact ? fact.message.id : null;
