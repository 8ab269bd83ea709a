import { assert } from '../../src/base/assert.ts';
import type { Fact } from '../../src/kernel/terms/fact.ts';
import type { CommandMessage, Message, ReplyMessage } from '../../src/kernel/terms/message.ts';
import { messageKind } from '../../src/kernel/terms/message-kind.ts';
import {
  acknowledge,
  awaitDecision,
  awaitTimer,
  choose,
  poll,
  publish,
  putRow,
  recall,
  remember,
  tell,
  waitForRows,
} from '../../src/kernel/language/ops.ts';
import { next, type Process, type Program } from '../../src/kernel/language/process.ts';
import { transactionOn } from '../../src/kernel/language/transaction.ts';
import { anEvent } from './an-event.ts';

/** A few ops that belong together: what programs of tests are made of. */
export type Script = () => Process<unknown>;

export const aCommand = (id: number, sagaId = 'saga-1'): CommandMessage => ({
  kind: 'command',
  id,
  type: 'Reserve',
  channel: 'Topic',
  aggregateType: 'Account',
  aggregateId: 'a',
  data: {},
  cause: 'c1',
  sagaId,
});

export const aReply = (id: number, cause: number, sagaId = 'saga-1'): ReplyMessage => ({
  kind: 'reply',
  id,
  type: 'Reserved',
  channel: 'Topic',
  data: {},
  cause,
  sagaId,
});

const committedFact = (message: Message): Fact =>
  messageKind(message) === 'event'
    ? { kind: 'event-outboxed', eventId: message.id }
    : { kind: 'message-committed', message: message as CommandMessage | ReplyMessage };

export const remembering =
  (entry: string, n: number | null): Script =>
  () =>
    remember(entry, n === null ? null : { n });

/** Tells the world what it remembers. */
export const recalling = (entry: string): Script =>
  function* recalling() {
    const found = yield* recall(entry);
    assert(found.ok, 'nothing can go wrong with a memory');
    const owner = found.value === null ? 'nobody' : JSON.stringify(found.value);
    yield* putRow('ledger', 'accounts', { id: entry, owner });
  };

export const choosing = (subject: string): Script =>
  function* choosing() {
    const chosen = yield* choose(subject, ['yes', 'no']);
    if (chosen.ok) yield* putRow('ledger', 'accounts', { id: subject, owner: chosen.value });
  };

export const asking = (subject: string, message: Message): Script =>
  function* asking() {
    yield* tell('consumer', 'ask');
    const decided = yield* awaitDecision('me', subject, ['yes', 'no']);
    if (decided.ok && decided.value === 'yes') yield* publish('broker', 'Topic', 'a', message);
    else yield* putRow('ledger', 'accounts', { id: subject, owner: 'no' });
  };

/** The saga's row and its timer in one transaction. */
export const settingTimer = (id: string): Script =>
  function* settingTimer() {
    const open = transactionOn('shop');
    yield* open.begin();
    yield* open.put('accounts', { id, owner: 'waiting', balance: 0 });
    yield* open.put('timers', { id });
    yield* open.commit();
  };

/** Whoever deletes the timer's row decides what becomes of the saga. */
export const ending = (id: string, how: string): Script =>
  function* ending() {
    const open = transactionOn('shop');
    yield* open.begin();
    yield* open.selectForUpdate({ table: 'accounts', where: { id } });
    const deleted = yield* open.delete('timers', { id });
    if (!deleted.ok || deleted.value === 0) return yield* open.rollback();
    yield* open.update('accounts', { where: { id }, set: { owner: how } });
    return yield* open.commit();
  };

/** Committed and then published, or the other way round. */
export const announcing = (message: Message, isEarly: boolean): Script =>
  function* announcing() {
    const open = transactionOn('shop');
    yield* open.begin();
    yield* open.put('documents', { id: `message-${message.id}` });
    if (isEarly) yield* publish('broker', 'Topic', 'a', message);
    yield* open.commit([committedFact(message)]);
    if (!isEarly) yield* publish('broker', 'Topic', 'b', message);
  };

/** A daemon does not end: it goes through its scripts and waits for what does not come. */
export const inTurn = (scripts: readonly Script[]): Program =>
  function* inTurn() {
    for (const script of scripts) yield* script();
    yield* waitForRows('ledger', { table: 'accounts', where: { id: 'nobody' } });
    return next({});
  };

/** Fires timers, one after the other. */
export const clockwork: Program = function* clockwork() {
  const due = yield* awaitTimer('shop', 'timers');
  if (due.ok) yield* ending(due.value['id'] as string, 'too-late')();
  return next({});
};

/** Answers commands, takes replies and events. */
export const reader: Program = function* reader() {
  const polled = yield* poll('broker', 'readers');
  if (!polled.ok || polled.value === null) return next({});
  const { message } = polled.value;
  switch (messageKind(message)) {
    case 'command':
      yield* publish('broker', 'Topic', 'a', aReply(message.id + 10, message.id));
      break;
    case 'reply':
      yield* ending('t', 'in-time')();
      break;
    case 'event':
      yield* putRow('ledger', 'accounts', { id: `seen-${message.id}`, owner: message.type });
  }
  yield* acknowledge('broker', 'readers', polled.value);
  return next({});
};

export const anyMessage = (id: number, kind: number): Message =>
  [anEvent(id), aCommand(id), aReply(id, 1)][kind % 3] ?? anEvent(id);
