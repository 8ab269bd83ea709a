import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { relayStage, revise } from '../../support/relay-stage.ts';

const rebalance = { kind: 'rebalance', group: 'projection' } as const;

describe('two members of the projection', () => {
  const open = (consuming: string) => {
    const opened = relayStage({ consuming, members: 'two-members' });
    const group = () => opened.stage.now().brokers['broker']?.groups['projection'];
    /** Who owns the partition that a record of the order is in. */
    const owner = (): string => {
      const partition = Object.keys(group()?.owners ?? {}).find((id) => {
        const log = opened.stage.now().brokers['broker']?.partitions[id];
        return id.startsWith('Order/') && (log?.size ?? 0) > (group()?.committed[id] ?? 0);
      });
      return group()?.owners[partition ?? ''] ?? '';
    };
    return { ...opened, group, owner };
  };

  test('share the partitions, and each works on its own', () => {
    const { stage, group } = open('idempotent');
    expect(new Set(Object.values(group()?.owners ?? {}))).toEqual(new Set(['projection-1', 'projection-2']));
    stage.actOn(stage.ask('c1', revise(120)));
    stage.rest();
    expect(stage.judged('read-model-correct')).toEqual({ kind: 'kept' });
  });

  test.each(['naive', 'idempotent'])(
    '[B3] [B10] a member that is fenced at work leaves its effect: %s',
    (consuming) => {
      const { stage, owner } = open(consuming);
      stage.actOn(stage.ask('c1', revise(120)));
      stage.actOn('relay');
      const fenced = owner();
      stage.actUpTo(fenced, 'acknowledge');
      stage.move(rebalance);
      expect(stage.act(fenced)).toEqual({ ok: false, failure: 'fenced' });
      expect(owner()).not.toBe(fenced);
      stage.rest();
      expect(stage.judged('effect-once').kind).toBe(consuming === 'naive' ? 'broken' : 'kept');
      expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
    },
  );

  test('an entry that has expired is not recognised: the copy takes effect again', () => {
    const { stage, owner } = open('idempotent');
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actOn('relay');
    const member = owner();
    stage.actUpTo(member, 'acknowledge');
    const entry = stage.rows('processed_messages', 'projection').at(-1);
    const key = ['projection', Number(entry?.['message_id'])];
    stage.move({ kind: 'expire', database: 'projection', table: 'processed_messages', key });
    stage.move(rebalance);
    stage.rest();
    expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
  });

  test('one goes on where the other has died, after a rebalance', () => {
    const { stage, owner } = open('idempotent');
    stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 90 })));
    stage.actOn('relay');
    const dead = owner();
    stage.move({ kind: 'crash', place: dead });
    stage.move(rebalance);
    stage.actOn(owner());
    expect(stage.rows('order_view', 'projection')).toContainEqual(
      expect.objectContaining({ order_id: 'order-1', total: 90 }),
    );
  });
});
