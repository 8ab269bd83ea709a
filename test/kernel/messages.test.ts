import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../src/base/sorted-map.ts';
import type { Fact } from '../../src/kernel/terms/fact.ts';
import { concernOf, topicOf } from '../../src/kernel/terms/concern.ts';
import { fromMessagesRow, rowFromMessage } from '../../src/kernel/database/messages-row.ts';
import type { CommandMessage, Message } from '../../src/kernel/terms/message.ts';
import { messageKind } from '../../src/kernel/terms/message-kind.ts';
import { acknowledge, poll, publish } from '../../src/kernel/language/ops.ts';
import { finished, next, type Program } from '../../src/kernel/language/process.ts';
import { atomicOutbox } from '../../src/kernel/properties/atomic-outbox.ts';
import { noPhantomEvent } from '../../src/kernel/properties/no-phantom-event.ts';
import { noStuckMessage } from '../../src/kernel/properties/no-stuck-message.ts';
import { judge } from '../../src/kernel/properties/observe.ts';
import { transactionOn } from '../../src/kernel/language/transaction.ts';
import { anEvent } from '../support/an-event.ts';
import { aCommand, aReply } from '../support/message-scripts.ts';
import { smallSystem } from '../support/small-system.ts';
import { openStage, type Stage } from '../support/stage.ts';

const kinds: readonly (readonly [string, Message])[] = [
  ['event', anEvent(1)],
  ['command', aCommand(1)],
  ['reply', aReply(1, 7)],
];

const publishes = (message: Message, topic = 'Topic'): Program =>
  function* publishes() {
    yield* publish('broker', topic, 'a', message);
    return finished;
  };
const reads: Program = function* reads() {
  const polled = yield* poll('broker', 'readers');
  if (polled.ok && polled.value !== null) yield* acknowledge('broker', 'readers', polled.value);
  return next({});
};
const groups = [{ id: 'readers', topics: ['Topic'], members: ['reads'] }];
/** Where the one record lies. */
const partitionOf = (stage: Stage): string =>
  Object.entries(stage.now().brokers['broker']?.partitions ?? {}).find(([, { size }]) => size > 0)?.[0] ?? '';

const opened = (message: Message) =>
  openStage(smallSystem({ programs: { publishes: publishes(message), reads }, groups }));

describe.each(kinds)('a record of the broker, %s', (kind, message) => {
  test('[M1] says what it is, what has led to it and whose saga it is of', () => {
    expect(messageKind(message)).toBe(kind);
    const cause = 'cause' in message ? message.cause : message.triggeringEvent;
    expect(cause).toBe(kind === 'reply' ? 7 : 'c1');
    expect('sagaId' in message).toBe(kind !== 'event');
  });

  test('[M1] is published, handed out, delivered again and acknowledged like any other', () => {
    const stage = opened(message);
    stage.actOn('publishes');
    const partition = partitionOf(stage);
    const handed = stage.act('reads');
    expect(handed).toMatchObject({ ok: true, value: { message } });
    stage.move({ kind: 'redeliver', group: 'readers', partition });
    stage.actOn('reads', 1);
    expect(stage.act('reads')).toEqual(handed);
    stage.actOn('reads', 1);
    expect(judge(noStuckMessage([]), stage.now(), true)).toEqual({ kind: 'kept' });
    expect(stage.outcomes('reads')).toEqual([]);
  });

  test('[M1] [B12] may be a dead letter, which is handed back', () => {
    const system = smallSystem({ programs: { publishes: publishes(message, 'Letters'), reads } });
    const stage = openStage({
      ...system,
      topics: [...system.topics, { id: 'Letters', partitionCount: 1, deadLettersOf: 'readers' }],
      groups: groups.map((group) => ({ ...group, topics: ['Topic', 'Letters'] })),
    });
    stage.actOn('publishes');
    expect(stage.outcomes('reads')).toEqual([]);
    stage.move({ kind: 'redrive', group: 'readers' });
    expect(stage.act('reads')).toMatchObject({ ok: true, value: { message } });
  });

  test('[M1] [B13] [B14] may be poisonous, and too large', () => {
    const stage = opened(message);
    expect(stage.act('publishes', 'too-large')).toEqual({ ok: false, failure: 'too-large' });
    const other = opened(message);
    other.actOn('publishes');
    other.move({ kind: 'poison', eventId: 1 });
    expect(other.act('reads')).toMatchObject({ ok: true, value: { isPoisonous: true, message } });
  });
});

test('[M1] an event’s record is what it was before there were commands and replies', () => {
  const stage = opened(anEvent(1));
  stage.actOn('publishes');
  const log = stage.now().brokers['broker']?.partitions[partitionOf(stage)];
  const records = log === undefined ? [] : valuesOf(log);
  expect(records).toStrictEqual([
    {
      id: 1,
      type: 'Happened',
      aggregateType: 'Thing',
      aggregateId: 'thing-1',
      version: 1,
      data: {},
      triggeringEvent: 'c1',
    },
  ]);
});

/** Announces a message in a transaction; `how`: what of it comes about, and in which order. */
const announces = (message: Message, how: 'committed' | 'rolled-back' | 'without-row'): Program =>
  function* announces() {
    const announced: Fact =
      messageKind(message) === 'event'
        ? { kind: 'event-outboxed', eventId: message.id }
        : { kind: 'message-committed', message: message as Exclude<Message, ReturnType<typeof anEvent>> };
    const row: readonly Fact[] =
      how === 'without-row' ? [] : [{ kind: 'event-outboxed', eventId: message.id }];
    const open = transactionOn('shop');
    yield* open.begin();
    yield* open.put('documents', { id: 'm' }, [announced, ...row]);
    yield* publish('broker', 'Topic', 'a', message);
    yield* how === 'rolled-back' ? open.rollback() : open.commit();
    return finished;
  };

describe.each([aCommand(1), aReply(1, 7)])('$kind', (message) => {
  test.each([
    ['committed', 'kept', 'kept'],
    ['rolled-back', 'broken', 'kept'],
    ['without-row', 'kept', 'broken'],
  ] as const)('[M5] [P8] [P11] that is announced and %s: %s and %s', (how, phantom, outbox) => {
    const properties = [noPhantomEvent, atomicOutbox];
    const stage = openStage(smallSystem({ programs: { announces: announces(message, how) }, properties }));
    stage.actOn('announces');
    expect(properties.map((property) => judge(property, stage.now(), true).kind)).toEqual([phantom, outbox]);
  });
});

describe('[M2] where a message goes', () => {
  test.each([
    [anEvent(1), 'Thing', 'thing-1'],
    [aCommand(1), 'Topic', 'a'],
    [aReply(1, 7), 'Topic', 'saga-1'],
  ])('by its kind: $0.type', (message, topic, key) => {
    expect([topicOf(message), concernOf(message).id]).toEqual([topic, key]);
  });
});

describe('[M5] a row of messages', () => {
  const addressed: CommandMessage = { ...aCommand(1), replyTo: 'saga-replies' };
  const { sagaId: _, ...unasked } = aCommand(1);
  test.each([addressed, unasked, aReply(1, 7)])('is the message: $type', (message) => {
    const { id, ...draft } = message;
    const row = { message_id: id, ...rowFromMessage(draft) };
    expect(fromMessagesRow(row)).toEqual(message);
    // Another row of the same message (M3).
    expect(fromMessagesRow({ ...row, message_id: 9, repeats: id })).toEqual(message);
  });
});
