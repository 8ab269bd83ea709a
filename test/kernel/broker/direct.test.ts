import { expect, test } from 'vitest';
import { emptyBroker } from '../../../src/kernel/broker/broker.ts';
import { direct, isAtRest } from '../../../src/kernel/broker/direct.ts';
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

test('[B16] what is done twice is done once', () => {
  for (const directive of ['stop', 'start'] as const) {
    const once = present(direct(filled(), 'readers', directive), 'a group');
    expect(direct(once, 'readers', directive)).toEqual(once);
  }
});
