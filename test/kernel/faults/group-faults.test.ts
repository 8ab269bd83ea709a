import { describe, expect, test } from 'vitest';
import type { Group } from '../../../src/kernel/broker/broker.ts';
import type { GroupDefinition } from '../../../src/kernel/broker/topology.ts';
import { forgettingMoves, subscribingMoves } from '../../../src/kernel/faults/group-faults.ts';
import { acknowledge, poll, publish } from '../../../src/kernel/language/ops.ts';
import { finished, next, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const read: Program = function* read() {
  const record = yield* poll('broker', 'readers');
  if (!record.ok || record.value === null) return next({});
  const transaction = transactionOn('ledger');
  yield* transaction.begin();
  yield* transaction.put('accounts', { id: String(record.value.message.id) });
  yield* transaction.commit();
  yield* acknowledge('broker', 'readers', record.value);
  return next({});
};
const write: Program = function* write() {
  for (const id of [1, 2, 3]) yield* publish('broker', 'Topic', null, anEvent(id));
  return finished;
};
const groups: readonly GroupDefinition[] = [{ id: 'readers', topics: ['Topic'], members: ['one', 'two'] }];

function opened(): Stage {
  const stage = openStage(smallSystem({ programs: { one: read, two: read, write }, groups }));
  stage.actOn('write');
  return stage;
}

const group = (stage: Stage): Group | undefined => stage.now().brokers['broker']?.groups['readers'];
const rebalance = { kind: 'rebalance', group: 'readers' } as const;

describe('a rebalance', () => {
  test('[B10] deals the partitions anew, beginning with another member each time', () => {
    const stage = opened();
    expect(group(stage)?.owners).toEqual({ 'Topic/0': 'one', 'Topic/1': 'two' });
    stage.move(rebalance);
    expect(group(stage)).toMatchObject({ generation: 2, owners: { 'Topic/0': 'two', 'Topic/1': 'one' } });
    stage.move(rebalance);
    expect(group(stage)).toMatchObject({ generation: 3, owners: { 'Topic/0': 'one', 'Topic/1': 'two' } });
    expect(stage.now().faultsUsed).toEqual({ rebalance: 2 });
  });

  test('[B3] [B10] fences whoever was at work: what it committed stands, and the new owner reads it again', () => {
    const stage = opened();
    stage.actUpTo('one', 'commit');
    stage.move(rebalance);
    expect(stage.act('one')).toEqual({ ok: true, value: null });
    expect(stage.rows('accounts', 'ledger')).toEqual([{ id: '1' }]);
    expect(stage.act('one')).toEqual({ ok: false, failure: 'fenced' });
    expect(group(stage)?.committed).toEqual({ 'Topic/0': 0, 'Topic/1': 0 });
    expect(stage.act('two')).toMatchObject({
      value: { partition: 'Topic/0', offset: 0, generation: 2, message: { id: 1 } },
    });
  });

  test('[B10] leaves out who is away; a member that comes back owns nothing until the next one', () => {
    const stage = opened();
    stage.move({ kind: 'crash', place: 'one' });
    stage.move(rebalance);
    expect(group(stage)?.owners).toEqual({ 'Topic/0': 'two', 'Topic/1': 'two' });
    stage.move({ kind: 'recover', place: 'one' });
    expect(stage.natural('one')).toBeNull();
    stage.move(rebalance);
    expect(Object.values(group(stage)?.owners ?? {})).toContain('one');
  });

  test('[B10] [K13] needs the broker, a member, and a group of that name', () => {
    const stage = opened();
    const isPossible = (): boolean => stage.machine.step(stage.now(), rebalance).ok;
    const isListed = (): boolean =>
      stage.machine.moves(stage.now()).some((move) => move.kind === 'rebalance' && move.group === 'readers');
    expect([isPossible(), isListed()]).toEqual([true, true]);
    expect(stage.machine.step(stage.now(), { kind: 'rebalance', group: 'toString' }).ok).toBe(false);
    stage.move({ kind: 'take-down', place: 'broker' });
    expect([isPossible(), isListed()]).toEqual([false, false]);
    stage.move({ kind: 'recover', place: 'broker' });
    stage.move({ kind: 'crash', place: 'one' });
    stage.move({ kind: 'crash', place: 'two' });
    expect([isPossible(), isListed()]).toEqual([false, false]);
  });

  test('[B3] with one member the generation rises all the same, and its work is fenced', () => {
    const alone = [{ id: 'readers', topics: ['Topic'], members: ['one'] }];
    const stage = openStage(smallSystem({ programs: { one: read, write }, groups: alone }));
    stage.actOn('write');
    stage.actUpTo('one', 'acknowledge');
    stage.move(rebalance);
    expect(stage.act('one')).toEqual({ ok: false, failure: 'fenced' });
    expect(stage.act('one')).toMatchObject({ value: { offset: 0, generation: 2 } });
  });
});

describe('[R4] a group whose offsets are gone', () => {
  const forgetting = { kind: 'forget-offsets', group: 'readers' } as const;
  const refusal = (stage: Stage): string => {
    const stepped = stage.machine.step(stage.now(), forgetting);
    return stepped.ok ? '' : stepped.problem;
  };

  test('has nobody there: as long as a member is up its offsets are kept, which is said', () => {
    const stage = opened();
    stage.move({ kind: 'crash', place: 'one' });
    expect(refusal(stage)).toMatch(/two is there/);
    expect(forgettingMoves(stage.machine.definition, stage.now())).toEqual([]);
    stage.move({ kind: 'crash', place: 'two' });
    expect(forgettingMoves(stage.machine.definition, stage.now())).toEqual([forgetting]);
    stage.move({ kind: 'take-down', place: 'broker' });
    expect(refusal(stage)).toMatch(/not up/);
  });

  test.each([
    [false, 0],
    [true, 2],
  ])('begins where its setting says (at the end: %s), once for all its members', (beginsAtEnd, offset) => {
    const own = groups.map((one) => ({ ...one, ...(beginsAtEnd ? { beginsAtEnd: true as const } : {}) }));
    const stage = openStage(smallSystem({ programs: { one: read, two: read, write }, groups: own }));
    stage.actOn('write');
    stage.actOn('one', 5);
    stage.move({ kind: 'crash', place: 'one' });
    stage.move({ kind: 'crash', place: 'two' });
    stage.move(forgetting);
    stage.move({ kind: 'recover', place: 'one' });
    expect(group(stage)?.positions['Topic/0']).toBe(offset);
    expect(group(stage)?.committed['Topic/0']).toBe(offset);
    const first = group(stage);
    stage.move({ kind: 'recover', place: 'two' });
    expect(group(stage)).toEqual(first);
    expect(stage.now().faultsUsed).toEqual({ crash: 2, 'offset-expiry': 1 });
  });
});

describe('[B17] a group that joins later', () => {
  const subscribe = { kind: 'subscribe', group: 'readers' } as const;
  const joining = (beginsAtEnd: boolean, members: readonly string[] = ['one', 'two']): Stage => {
    const later: GroupDefinition = { id: 'readers', topics: ['Topic'], members, joinsLater: true };
    const own = beginsAtEnd ? { ...later, beginsAtEnd } : later;
    return openStage(smallSystem({ programs: { one: read, two: read, write }, groups: [own] }));
  };
  const problemOf = (stage: Stage, kind: 'subscribe' | 'forget-offsets' | 'rebalance'): string => {
    const stepped = stage.machine.step(stage.now(), { kind, group: 'readers' });
    return stepped.ok ? '' : stepped.problem;
  };

  test('is not there: nothing is handed to its members, and nothing of it can be dealt with', () => {
    const stage = joining(false);
    stage.actOn('write');
    expect(stage.machine.natural(stage.now())).toEqual([]);
    expect(stage.machine.moves(stage.now()).map(({ kind }) => kind)).not.toContain('rebalance');
    expect(problemOf(stage, 'rebalance')).toMatch(/nobody has subscribed/);
    stage.move({ kind: 'crash', place: 'one' });
    stage.move({ kind: 'crash', place: 'two' });
    expect(forgettingMoves(stage.machine.definition, stage.now())).toEqual([]);
    expect(problemOf(stage, 'forget-offsets')).toMatch(/nobody has subscribed/);
  });

  test.each([
    [false, 0],
    [true, 2],
  ])('begins where its setting says (at the end: %s), and is a group like others', (beginsAtEnd, offset) => {
    const stage = joining(beginsAtEnd);
    stage.actOn('write');
    expect(subscribingMoves(stage.machine.definition, stage.now())).toEqual([subscribe]);
    stage.move(subscribe);
    expect(group(stage)).toMatchObject({
      committed: { 'Topic/0': offset },
      positions: { 'Topic/0': offset },
    });
    expect(group(stage)?.isYetToJoin).toBeUndefined();
    expect(stage.machine.natural(stage.now()).length > 0).toBe(!beginsAtEnd);
    expect(stage.now().faultsUsed).toEqual({ 'late-subscription': 1 });
    expect(subscribingMoves(stage.machine.definition, stage.now())).toEqual([]);
    expect(problemOf(stage, 'subscribe')).toMatch(/subscribed already/);
    stage.move(rebalance);
  });

  test('wants a member and the broker up', () => {
    const stage = joining(false, ['one']);
    stage.move({ kind: 'crash', place: 'one' });
    expect(problemOf(stage, 'subscribe')).toMatch(/no member/);
    stage.move({ kind: 'recover', place: 'one' });
    stage.move({ kind: 'take-down', place: 'broker' });
    expect(problemOf(stage, 'subscribe')).toMatch(/not up/);
  });

  test('is no other for having crashed before', () => {
    const stage = joining(true, ['one']);
    const before = group(stage);
    stage.actOn('write');
    stage.move({ kind: 'crash', place: 'one' });
    stage.move({ kind: 'recover', place: 'one' });
    expect(group(stage)).toEqual(before);
  });
});
