import { describe, expect, test } from 'vitest';
import type { TraceEntry } from '../../../src/kernel/world/entry.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const kindsOf = (entries: readonly TraceEntry[]): readonly string[] =>
  entries.flatMap(({ op }) => (op?.kind === 'reply' || op?.kind === 'commit' ? [op.kind] : []));
const toldLate = (entries: readonly TraceEntry[]): unknown =>
  entries.flatMap(({ op }) => (op?.kind === 'tell' && op.step === 'too-late' ? [op.about] : []));

describe('an answer before the commit', () => {
  test('comes before it, and once', () => {
    const stage = openOrders({ answering: 'answer-first' });
    stage.actOn(stage.ask('c1', revise));
    expect(kindsOf(stage.entries())).toEqual(['reply', 'commit']);
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted', version: 2 } });
    expect(toldLate(stage.entries())).toEqual([]);
    expect(stage.judged('answered-truly')).toEqual({ kind: 'kept' });
  });

  test.each(['refused', 'request-lost'] as const)(
    'is untrue where the commit is %s, and nobody can tell the client',
    (outcome) => {
      const stage = openOrders({ answering: 'answer-first' });
      const handler = stage.ask('c1', revise);
      stage.actUpTo(handler, 'commit');
      stage.act(handler, outcome);
      stage.rest();
      expect(kindsOf(stage.entries()).filter((kind) => kind === 'reply')).toHaveLength(1);
      expect(toldLate(stage.entries())).toEqual([{ answer: 'failed' }]);
      expect(typesOf(stage)).toEqual([]);
      expect(stage.judged('answered-truly')).toEqual({
        kind: 'broken',
        culprits: [{ kind: 'command', intent: 'c1' }],
      });
    },
  );

  test('is untrue where the service dies between the two', () => {
    const stage = openOrders({ answering: 'answer-first' });
    stage.actUpTo(stage.ask('c1', revise), 'commit');
    stage.move({ kind: 'crash', place: 'order-service-1' });
    stage.rest();
    expect(stage.judged('answered-truly').kind).toBe('broken');
  });

  test('comes after whatever is known before: a refusal by the domain, and a conflict', () => {
    const stage = openOrders({ answering: 'answer-first' });
    stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: -1 })));
    const slow = stage.ask('c2', revise);
    stage.actUpTo(slow, 'insert');
    stage.actOn(stage.ask('c3', revise, 'order-service-2'));
    stage.actOn(slow);
    expect(stage.answers()).toMatchObject({ c1: { kind: 'rejected' }, c2: { kind: 'conflict' } });
    expect(stage.judged('answered-truly').kind).toBe('kept');
  });
});
