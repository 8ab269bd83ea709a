import { expect, test } from 'vitest';
import { emptyBroker } from '../../../src/kernel/broker/broker.ts';
import { direct, isAtRest, offsetsOf } from '../../../src/kernel/broker/direct.ts';
import { advancePosition, commitOffset, groupOf, peekRecords } from '../../../src/kernel/broker/consume.ts';
import { appendRecord } from '../../../src/kernel/broker/produce.ts';
import { present } from '../../../src/base/assert.ts';
import { anEvent } from '../../support/an-event.ts';

const filled = () =>
  appendRecord(
    emptyBroker(
      [{ id: 'Order', partitionCount: 1 }],
      [{ id: 'readers', topics: ['Order'], members: ['reader'] }],
    ),
    'Order',
    null,
    anEvent(1),
  ).broker;

test('[B16] a group is at rest once what its members were given is acknowledged', () => {
  const broker = filled();
  const record = present(peekRecords(broker, 'readers', 'reader')[0], 'a record');
  const read = advancePosition(broker, 'readers', record);
  expect(isAtRest(broker, 'readers')).toBe(true);
  expect(isAtRest(read, 'readers')).toBe(false);
  const done = present(commitOffset(read, { group: 'readers', ...record }), 'a commit');
  expect(isAtRest(done, 'readers')).toBe(true);
});

test('[B16] a stopped group is given nothing, and reads from the start once it is put back and started', () => {
  const broker = filled();
  const record = present(peekRecords(broker, 'readers', 'reader')[0], 'a record');
  const read = advancePosition(broker, 'readers', record);
  const done = present(commitOffset(read, { group: 'readers', ...record }), 'a commit');
  const stopped = present(direct(done, 'readers', 'stop'), 'a group that stops');
  const back = present(direct(stopped, 'readers', 'reset-offsets'), 'a group that is stopped');
  expect(peekRecords(back, 'readers', 'reader')).toEqual([]);
  expect(groupOf(back, 'readers').committed).toEqual({ 'Order/0': 0 });
  const started = present(direct(back, 'readers', 'start'), 'a group that starts');
  expect(peekRecords(started, 'readers', 'reader')).toEqual([record]);
});

test('[B16] the offsets of a group that reads stay as they are', () => {
  expect(direct(filled(), 'readers', 'reset-offsets')).toBeNull();
});

test('[B16] a stopped group begins where it is told to', () => {
  const stopped = present(direct(filled(), 'readers', 'stop'), 'a group that stops');
  const moved = present(direct(stopped, 'readers', 'reset-offsets', { 'Order/0': 1 }), 'a stopped group');
  const started = present(direct(moved, 'readers', 'start'), 'a group that starts');
  expect(groupOf(started, 'readers').committed).toEqual({ 'Order/0': 1 });
  expect(peekRecords(started, 'readers', 'reader')).toEqual([]);
});

test('[B16] a group that is described stays as it is, and where its partitions end is said', () => {
  const broker = filled();
  expect(direct(broker, 'readers', 'describe')).toBe(broker);
  expect(offsetsOf(broker, 'readers', 'describe')).toEqual({ 'Order/0': 1 });
  expect(offsetsOf(broker, 'readers', 'stop')).toEqual({ 'Order/0': 0 });
});

test('[B16] a group that reads on demand is given nothing before it is started', () => {
  const topics = [{ id: 'Order', partitionCount: 1 }];
  const groups = [{ id: 'readers', topics: ['Order'], members: ['reader'], isOnDemand: true }] as const;
  const broker = appendRecord(emptyBroker(topics, groups), 'Order', null, anEvent(1)).broker;
  expect(peekRecords(broker, 'readers', 'reader')).toEqual([]);
  const started = present(direct(broker, 'readers', 'start'), 'a group that starts');
  expect(peekRecords(started, 'readers', 'reader')).toHaveLength(1);
});

test('[B16] what is done twice is done once', () => {
  for (const directive of ['stop', 'start'] as const) {
    const once = present(direct(filled(), 'readers', directive), 'a group');
    expect(direct(once, 'readers', directive)).toEqual(once);
  }
});
