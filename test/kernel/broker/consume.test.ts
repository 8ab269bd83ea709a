import { present } from '../../../src/base/assert.ts';
import { describe, expect, test } from 'vitest';
import { emptyBroker, type Broker } from '../../../src/kernel/broker/broker.ts';
import {
  advancePosition,
  canRewind,
  commitOffset,
  forgetOffsets,
  groupOf,
  peekRecords,
  rebalance,
  rejoin,
  rewindMember,
  rewindPartition,
} from '../../../src/kernel/broker/consume.ts';
import { appendRecord } from '../../../src/kernel/broker/produce.ts';
import { anEvent } from '../../support/an-event.ts';

const empty = emptyBroker(
  [{ id: 'T', partitionCount: 3 }],
  [{ id: 'g', topics: ['T'], members: ['m1', 'm2'] }],
);
/** Two records in each of the three partitions. */
const filled = [0, 1, 2, 3, 4, 5].reduce(
  (broker, id) => appendRecord(broker, 'T', null, anEvent(id)).broker,
  empty,
);
const readNext = (broker: Broker, member: string): Broker => {
  const [record] = peekRecords(broker, 'g', member);
  return record === undefined ? broker : advancePosition(broker, 'g', record);
};
const acknowledged = (broker: Broker, partition: string, offset: number): Broker =>
  commitOffset(broker, { group: 'g', partition, offset, generation: groupOf(broker, 'g').generation }) ??
  broker;

describe('consume', () => {
  test('[B3] each partition has one owner', () => {
    expect(groupOf(empty, 'g').owners).toEqual({ 'T/0': 'm1', 'T/1': 'm2', 'T/2': 'm1' });
  });

  test('[B8] a member can be handed the next record of any of its partitions that has one', () => {
    const heads = (broker: Broker, member: string): readonly string[] =>
      peekRecords(broker, 'g', member).map(({ partition, offset }) => `${partition}@${offset}`);
    const [, later] = peekRecords(filled, 'g', 'm1');
    expect(heads(filled, 'm1')).toEqual(['T/0@0', 'T/2@0']);
    const read = advancePosition(filled, 'g', present(later, 'the head of the other partition'));
    expect(heads(read, 'm1')).toEqual(['T/0@0', 'T/2@1']);
    const readOn = readNext(readNext(read, 'm1'), 'm1');
    expect(heads(readOn, 'm1')).toEqual(['T/2@1']);
    expect(heads(filled, 'm2')).toEqual(['T/1@0']);
    expect(heads(filled, 'nobody')).toEqual([]);
  });

  test('[B4] a partition is rewound to its committed offset, others are left alone', () => {
    const read = readNext(readNext(readNext(filled, 'm1'), 'm1'), 'm2');
    const rewound = rewindPartition(acknowledged(read, 'T/0', 0), 'g', 'T/0');
    expect(groupOf(rewound, 'g').positions).toEqual({ 'T/0': 1, 'T/1': 1, 'T/2': 0 });
    expect(canRewind(rewound, 'g', 'T/0')).toBe(false);
    expect(canRewind(rewound, 'g', 'T/1')).toBe(true);
  });

  test('[B15] an acknowledgement that goes forward only leaves a higher offset as it is', () => {
    const later = acknowledged(filled, 'T/0', 1);
    const back = { group: 'g', partition: 'T/0', offset: 0, generation: 1 } as const;
    const committed = (broker: Broker | null) => broker?.groups['g']?.committed['T/0'];
    expect(committed(commitOffset(later, { ...back, onlyForward: true }))).toBe(2);
    expect(committed(commitOffset(later, back))).toBe(1);
    expect(committed(commitOffset(filled, { ...back, onlyForward: true }))).toBe(1);
    expect(commitOffset(later, { ...back, generation: 0, onlyForward: true })).toBeNull();
  });

  test('[B3] a member that crashed starts at the committed offsets of its own partitions', () => {
    const read = readNext(readNext(filled, 'm1'), 'm2');
    expect(groupOf(rewindMember(read, 'm1'), 'g').positions).toEqual({ 'T/0': 0, 'T/1': 1, 'T/2': 0 });
  });

  test('[B3] [B10] a rebalance begins with whoever it names', () => {
    const dealt = (begin: string | null) => groupOf(rebalance(filled, 'g', ['m1', 'm2'], begin), 'g').owners;
    expect(dealt('m1')).toEqual({ 'T/0': 'm1', 'T/1': 'm2', 'T/2': 'm1' });
    expect(dealt('m2')).toEqual({ 'T/0': 'm2', 'T/1': 'm1', 'T/2': 'm2' });
  });

  test('[B3] a rebalance raises the generation, deals anew and goes back to what is committed', () => {
    const read = acknowledged(readNext(readNext(filled, 'm1'), 'm1'), 'T/0', 0);
    const after = rebalance(read, 'g', ['m2'], null);
    expect(groupOf(after, 'g')).toEqual({
      generation: 2,
      owners: { 'T/0': 'm2', 'T/1': 'm2', 'T/2': 'm2' },
      committed: { 'T/0': 1, 'T/1': 0, 'T/2': 0 },
      positions: { 'T/0': 1, 'T/1': 0, 'T/2': 0 },
    });
    expect(commitOffset(after, { group: 'g', partition: 'T/0', offset: 1, generation: 1 })).toBeNull();
    expect(commitOffset(after, { group: 'g', partition: 'T/0', offset: 1, generation: 2 })).not.toBeNull();
  });
});

describe('[R4] whoever has been away', () => {
  const durable = { id: 'g', topics: ['T'], members: ['m1', 'm2'] };
  const ephemeral = { ...durable, isEphemeral: true } as const;
  const ends = { 'T/0': 2, 'T/1': 2, 'T/2': 2 };
  const none = { 'T/0': 0, 'T/1': 0, 'T/2': 0 };

  test('goes on at the committed offsets, where the subscription is durable', () => {
    const read = acknowledged(readNext(filled, 'm1'), 'T/0', 0);
    expect(rejoin(read, durable, 'm1')).toBe(read);
  });

  test('begins at the end of its own partitions, where it is ephemeral', () => {
    const { committed, positions } = groupOf(rejoin(filled, ephemeral, 'm1'), 'g');
    expect(committed).toEqual({ 'T/0': 2, 'T/1': 0, 'T/2': 2 });
    expect(positions).toEqual(committed);
    expect(peekRecords(rejoin(filled, ephemeral, 'm1'), 'g', 'm1')).toEqual([]);
    expect(peekRecords(rejoin(filled, ephemeral, 'm1'), 'g', 'm2')).toHaveLength(1);
  });

  test('is nobody of another group', () => {
    expect(rejoin(filled, ephemeral, 'm3')).toBe(filled);
  });

  test('begins at the beginning once the offsets are gone', () => {
    const read = acknowledged(readNext(filled, 'm1'), 'T/0', 0);
    const forgotten = forgetOffsets(read, 'g', false);
    expect(groupOf(forgotten, 'g')).toMatchObject({ committed: none, positions: none });
    expect(rejoin(forgotten, durable, 'm1')).toBe(forgotten);
  });

  test('or at the end, as it is when the first of them comes back', () => {
    const forgotten = forgetOffsets(filled, 'g', true);
    const later = appendRecord(forgotten, 'T', null, anEvent(6)).broker;
    const back = groupOf(rejoin(later, durable, 'm2'), 'g');
    expect(back.committed).toEqual({ ...ends, 'T/0': 3 });
    expect(back.positions).toEqual(back.committed);
    expect(back.isForgotten).toBeUndefined();
    // Who comes after the first goes on where that began.
    const both = rejoin(rejoin(later, durable, 'm2'), durable, 'm1');
    expect(groupOf(both, 'g')).toEqual(back);
  });
});
