import { expect, test } from 'vitest';
import { judge } from '../../../src/kernel/properties/observe.ts';
import { noStuckSubscription } from '../../../src/kernel/properties/no-stuck-subscription.ts';
import { insertRow, putRow } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { checkpointsTable } from '../../../src/system/consumer/checkpoint.ts';
import { openSaga, type SagaStage } from '../../support/saga-stage.ts';
import { ledger, shop, smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const writer: Program = function* writer() {
  for (const _ of [1, 2]) yield* insertRow('shop', 'tickets', {});
  return finished;
};
const reader: Program = function* reader() {
  for (const offset of [1, 2]) yield* putRow('ledger', 'checkpoints', { subscriber: 'ledger', offset });
  return finished;
};

test('[P14] transactions past a subscriber’s checkpoint wait, and are stuck at rest', () => {
  const property = noStuckSubscription([{ subscriber: 'ledger', store: 'shop', database: 'ledger' }]);
  const stage = openStage({
    ...smallSystem({ programs: { writer, reader }, properties: [property] }),
    databases: [shop, { ...ledger, tables: [...ledger.tables, checkpointsTable] }],
  });
  const judged = (isAtRest: boolean) => judge(property, stage.now(), isAtRest);
  const stuck = (count: number) => [{ kind: 'checkpoint', subscriber: 'ledger', count }];
  expect(judged(true)).toEqual({ kind: 'kept' });
  stage.actOn('writer');
  expect(judged(false)).toEqual({ kind: 'waiting', for: stuck(2) });
  expect(judged(true)).toEqual({ kind: 'broken', culprits: stuck(2) });
  stage.act('reader');
  expect(judged(true)).toEqual({ kind: 'broken', culprits: stuck(1) });
  stage.act('reader');
  expect(judged(true)).toEqual({ kind: 'kept' });
});

/** Two services, each of which reads the log of the other's store. */
function readingEachOther(): SagaStage {
  const stage = openSaga({ publishing: 'catch-up-subscription' });
  stage.rest();
  stage.order();
  return stage;
}

test('[P14] of several stores each subscriber is measured by the log that it reads, not by its own', () => {
  const stage = readingEachOther();
  const stuck = () => {
    const judged = stage.judged('no-stuck-message');
    return judged.kind === 'waiting' ? judged.for : judged.kind;
  };
  const behind = (subscriber: string) => [{ kind: 'checkpoint', subscriber, count: 1 }];
  expect(stuck()).toEqual(behind('customer-handler'));
  stage.actOn('customer-handler');
  expect(stuck()).toEqual(behind('order-handler'));
  stage.rest();
  expect(stuck()).toBe('kept');
});
