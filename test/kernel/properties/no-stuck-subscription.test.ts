import { expect, test } from 'vitest';
import { judge } from '../../../src/kernel/properties/observe.ts';
import { noStuckSubscription } from '../../../src/kernel/properties/no-stuck-subscription.ts';
import { insertRow, putRow } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { checkpointsTable } from '../../../src/system/consumer/checkpoint.ts';
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
  const property = noStuckSubscription('shop', ['ledger']);
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
