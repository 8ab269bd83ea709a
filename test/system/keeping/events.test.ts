import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import type { Row } from '../../../src/kernel/database/row.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders } from '../../support/order-stage.ts';
import { withRows } from '../../support/small-system.ts';

const schema = present(
  orderScenario
    .define({ scenario: 'order', slots: orderScenario.defaults, seed: 1 })
    .databases.find(({ id }) => id === 'order-service'),
  'the order database',
);

/** The version on which an approval is decided, and its answer, with these rows beside the creation. */
function approve(snapshots: readonly Row[], events: readonly Row[]) {
  const stage = openOrders({ concurrency: 'none' }, (world) =>
    withRows(withRows(world, 'snapshots', snapshots, schema), 'events', events, schema),
  );
  stage.actOn(stage.ask('c1', orderCommand('ApproveOrder')));
  const decided = stage
    .entries()
    .flatMap(({ op }) => (op?.kind === 'tell' && op.step === 'process' ? [op.about['version']] : []));
  const answer = stage.answers()['c1'];
  return { decided, answer: answer?.kind === 'rejected' ? answer.detail : answer?.kind };
}

const entity = { entity_type: 'Order', entity_id: 'order-1' };
const snapshot = (version: number, status: string): Row => ({
  ...entity,
  entity_version: version,
  snapshot_type: 'Order',
  snapshot_json: { status, customerId: 'customer-1', total: 100 },
  triggering_events: [],
});
const event = (version: number, type: string): Row => ({
  event_id: 100 + version,
  event_type: type,
  event_data: type === 'OrderRevised' ? { total: 1 } : { reason: 'x' },
  ...entity,
  entity_version: version,
  triggering_event: 'x',
});

describe('find', () => {
  test('folds the whole stream where there is no snapshot', () => {
    expect(approve([], [event(2, 'OrderRevised')])).toEqual({ decided: [2], answer: 'accepted' });
    expect(approve([], [event(2, 'OrderCancelled')])).toEqual({
      decided: [2],
      answer: { status: 'CANCELLED' },
    });
  });

  test('folds onto the newest snapshot what came after it, and nothing before', () => {
    const history = [event(2, 'OrderCancelled'), event(3, 'OrderRevised'), event(4, 'OrderRevised')];
    expect(approve([snapshot(1, 'APPROVED'), snapshot(3, 'PENDING')], history)).toEqual({
      decided: [4],
      answer: 'accepted',
    });
  });

  test('takes the snapshot as it is where nothing came after it', () => {
    expect(approve([snapshot(1, 'REJECTED')], [])).toEqual({ decided: [1], answer: { status: 'REJECTED' } });
  });
});
