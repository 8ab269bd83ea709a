import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { rebalance } from '../../../src/kernel/broker/consume.ts';
import { withComponent } from '../../../src/kernel/world/component.ts';
import { acknowledge, getRecord, poll, publish, putRecord } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem, type SmallParts } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const writing = (...keys: readonly (string | null)[]): Program =>
  function* write() {
    for (const [index, key] of keys.entries()) yield* publish('broker', 'Topic', key, anEvent(index + 1));
    return finished;
  };
const readOn: Program = function* readOn() {
  for (;;) {
    const record = yield* poll('broker', 'readers');
    if (record.ok && record.value !== null) yield* acknowledge('broker', 'readers', record.value);
  }
};
const groups: SmallParts['groups'] = [
  { id: 'readers', topics: ['Topic'], members: ['read'] },
  { id: 'others', topics: ['Topic'], members: ['read'] },
];
const openBroker = (...keys: readonly (string | null)[]): Stage =>
  openStage(smallSystem({ programs: { write: writing(...keys), read: readOn }, groups }));
const sizes = (stage: Stage): readonly number[] =>
  Object.values(stage.now().brokers['broker']?.partitions ?? {}).map(({ size }) => size);
const idsRead = (stage: Stage): readonly number[] =>
  stage
    .entries()
    .flatMap(({ op, result }) =>
      op?.kind === 'poll' && result?.ok === true
        ? [(result.value as { message: { id: number } }).message.id]
        : [],
    );

describe('publish', () => {
  test('[B1] a keyed record goes where its key always goes; the others go in turn', () => {
    const keyed = openBroker('a', 'a', 'a');
    keyed.actOn('write');
    expect([...sizes(keyed)].sort((a, b) => a - b)).toEqual([0, 3]);
    const turning = openBroker(null, null, null, 'a', null);
    turning.actOn('write');
    expect(sizes(turning).reduce((sum, size) => sum + size)).toBe(5);
    const partitions = turning.entries().map(({ result }) => result?.ok === true && result.value);
    expect([0, 1, 2, 4].map((index) => partitions[index])).toMatchObject([
      { partition: 'Topic/0' },
      { partition: 'Topic/1' },
      { partition: 'Topic/0' },
      { partition: 'Topic/1' },
    ]);
  });

  test('[B5] a broker that is away refuses, and forgets nothing', () => {
    const stage = openBroker('a', 'a');
    stage.act('write');
    stage.act('read');
    stage.move({ kind: 'take-down', place: 'broker' });
    const before = stage.now().brokers;
    expect(stage.act('write')).toEqual({ ok: false, failure: 'refused' });
    expect(stage.act('read')).toEqual({ ok: false, failure: 'refused' });
    expect(stage.outcomes('read')).toEqual([]);
    expect(stage.now().brokers).toEqual(before);
    stage.move({ kind: 'recover', place: 'broker' });
    expect(stage.now().brokers).toEqual(before);
  });

  test('[B5] a publish that is tried again after a lost reply makes a second copy', () => {
    const retrying: Program = function* retrying() {
      const sent = yield* publish('broker', 'Topic', 'k', anEvent(1));
      if (!sent.ok) yield* publish('broker', 'Topic', 'k', anEvent(1));
      return finished;
    };
    const copies = (outcome: 'done' | 'request-lost' | 'reply-lost'): number => {
      const stage = openStage(smallSystem({ programs: { retrying } }));
      stage.act('retrying', outcome);
      stage.actOn('retrying');
      return sizes(stage).reduce((sum, size) => sum + size);
    };
    expect(copies('done')).toBe(1);
    expect(copies('request-lost')).toBe(1);
    expect(copies('reply-lost')).toBe(2);
  });
});

describe('poll and acknowledge', () => {
  test('[K5] a poll waits for a record', () => {
    const stage = openBroker('a');
    expect(stage.outcomes('read')).toEqual([]);
    stage.act('write');
    expect(stage.outcomes('read')[0]).toBe('done');
  });

  test('[B2] reading removes nothing: every group reads all', () => {
    const stage = openBroker('a', 'b', 'a');
    stage.actOn('write');
    stage.actOn('read');
    expect(idsRead(stage)).toHaveLength(3);
    expect(sizes(stage).reduce((sum, size) => sum + size)).toBe(3);
    expect(stage.now().brokers['broker']?.groups['others']?.positions).toEqual({
      'Topic/0': 0,
      'Topic/1': 0,
    });
  });

  test('[B6] a group that was away gets what it missed', () => {
    const stage = openBroker('a', 'a', 'a');
    stage.move({ kind: 'crash', place: 'read' });
    stage.actOn('write');
    stage.move({ kind: 'recover', place: 'read' });
    stage.actOn('read');
    expect(idsRead(stage)).toEqual([1, 2, 3]);
  });

  test('[B3] after a crash a member starts at the committed offset', () => {
    const stage = openBroker('a', 'a');
    stage.actOn('write');
    stage.actOn('read', 3);
    stage.move({ kind: 'crash', place: 'read' });
    stage.move({ kind: 'recover', place: 'read' });
    stage.actOn('read');
    expect(idsRead(stage)).toEqual([1, 2, 2]);
  });

  test('[B3] a member whose redelivered record was acknowledged meanwhile starts behind it', () => {
    const stage = openBroker('a');
    stage.actOn('write');
    stage.act('read');
    const [partition] = Object.entries(stage.now().brokers['broker']?.partitions ?? {}).flatMap(
      ([id, { size }]) => (size > 0 ? [id] : []),
    );
    stage.move({ kind: 'redeliver', group: 'readers', partition: present(partition, 'a partition') });
    stage.act('read');
    stage.move({ kind: 'crash', place: 'read' });
    stage.move({ kind: 'recover', place: 'read' });
    expect(stage.outcomes('read')).toEqual([]);
  });

  test('[B3] an acknowledgement of an older generation is fenced and moves nothing', () => {
    const definition = smallSystem({ programs: { write: writing('a'), read: readOn }, groups });
    const stage = openStage(definition);
    stage.actOn('write');
    stage.act('read');
    const broker = present(stage.now().brokers['broker'], 'the broker');
    const rebalanced = withComponent(
      stage.now(),
      'brokers',
      'broker',
      rebalance(broker, 'readers', ['read'], null),
    );
    const after = openStage(definition, () => rebalanced);
    expect(after.act('read')).toEqual({ ok: false, failure: 'fenced' });
    expect(after.now().brokers).toEqual(rebalanced.brokers);
    after.actOn('read');
    expect(idsRead(after)).toEqual([1]);
  });

  test('[B5] an acknowledgement whose reply is lost counts', () => {
    const stage = openBroker('a');
    stage.actOn('write');
    stage.act('read');
    stage.act('read', 'reply-lost');
    stage.move({ kind: 'crash', place: 'read' });
    stage.move({ kind: 'recover', place: 'read' });
    expect(stage.outcomes('read')).toEqual([]);
  });
});

describe('a compacted topic', () => {
  const keep: Program = function* keep() {
    yield* putRecord('broker', 'places', 'a', { at: 1 });
    yield* putRecord('broker', 'places', 'b', { at: 5 });
    yield* putRecord('broker', 'places', 'a', { at: 2 });
    return finished;
  };
  const look: Program = function* look() {
    for (;;) yield* getRecord('broker', 'places', 'a');
  };
  const open = () => openStage(smallSystem({ programs: { keep, look }, groups }));
  const none = { ok: true, value: null };
  const found = (at: number) => ({ ok: true, value: { at } });

  test('[B9] keeps the newest record of each key, and none of a key that never had one', () => {
    const stage = open();
    expect(stage.act('look')).toEqual(none);
    stage.act('keep');
    stage.act('keep');
    expect(stage.act('look')).toEqual(found(1));
    stage.act('keep');
    expect(stage.act('look')).toEqual(found(2));
    expect(stage.now().brokers['broker']?.compacted).toEqual({ places: { a: { at: 2 }, b: { at: 5 } } });
  });

  test('[B9] [B5] is not reached while the broker is away, and is as it was when it is back', () => {
    const stage = open();
    stage.act('keep');
    stage.move({ kind: 'take-down', place: 'broker' });
    expect(stage.act('look')).toEqual({ ok: false, failure: 'refused' });
    stage.move({ kind: 'recover', place: 'broker' });
    expect(stage.act('look')).toEqual(found(1));
  });

  test('[B9] [O3] keeps what a lost reply hides, and nothing of a lost request', () => {
    const stage = open();
    stage.act('keep', 'request-lost');
    expect(stage.act('look')).toEqual(none);
    const other = open();
    other.act('keep', 'reply-lost');
    expect(other.act('look')).toEqual(found(1));
  });
});
