import { expect, test } from 'vitest';
import { outboxTable } from '../../../src/kernel/database/event-store-schema.ts';
import { acknowledge, poll, publish } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import { noStuckMessage } from '../../../src/kernel/properties/no-stuck-message.ts';
import { anEvent } from '../../support/an-event.ts';
import { emptyMap, valuesOf } from '../../../src/base/sorted-map.ts';
import { settle } from '../../../src/kernel/machine/rest.ts';
import type { Row } from '../../../src/kernel/database/row.ts';
import type { World } from '../../../src/kernel/world/world.ts';
import { newOrder, orderRun, sendOf } from '../../support/order-run.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const producer: Program = function* producer() {
  for (const id of [1, 2]) yield* publish('broker', 'Topic', 'k', anEvent(id));
  return finished;
};
const reader: Program = function* reader() {
  for (const _ of [1, 2]) {
    const polled = yield* poll('broker', 'reader');
    if (polled.ok && polled.value !== null) yield* acknowledge('broker', 'reader', polled.value);
  }
  return finished;
};

const property = noStuckMessage([]);

test('[P14] records past the committed offset wait, and are stuck at rest; how many is said per partition', () => {
  const groups = [{ id: 'reader', topics: ['Topic'], members: ['reader'] }];
  const stage = openStage(smallSystem({ programs: { producer, reader }, groups, properties: [property] }));
  const judged = (isAtRest: boolean) => judge(property, stage.now(), isAtRest);
  expect(judged(true)).toEqual({ kind: 'kept' });

  stage.actOn('producer');
  const partition = Object.entries(stage.now().brokers['broker']?.partitions ?? {}).find(
    ([, log]) => log.size > 0,
  )?.[0];
  const stuck = (count: number) => [{ kind: 'partition', partition, group: 'reader', count }];
  expect(judged(false)).toEqual({ kind: 'waiting', for: stuck(2) });
  expect(judged(true)).toEqual({ kind: 'broken', culprits: stuck(2) });

  stage.act('reader');
  expect(judged(true), 'read is not acknowledged').toEqual({ kind: 'broken', culprits: stuck(2) });
  stage.act('reader');
  expect(judged(true)).toEqual({ kind: 'broken', culprits: stuck(1) });
  stage.actOn('reader');
  expect(judged(true)).toEqual({ kind: 'kept' });
});

test('[P14] rows of an outbox that are not published wait, and are stuck at rest; those that are do not', () => {
  const { machine, start } = orderRun();
  const stuck = noStuckMessage([
    { database: 'order-service', table: outboxTable, waiting: { published: 0 } },
  ]);
  const rowsOf = (world: World) => [
    ...valuesOf(world.databases['order-service']?.tables['outbox']?.rows ?? emptyMap<Row>()),
  ];
  const sent = machine.step(start, sendOf(1, newOrder(2)));
  let world = sent.ok ? sent.world : expect.fail(sent.problem);
  expect(judge(stuck, world, true), 'what was preloaded is published').toEqual({ kind: 'kept' });
  const isWaiting = (): boolean => rowsOf(world).some((row) => row['published'] === 0);
  while (!isWaiting()) {
    const stepped = machine.step(world, machine.natural(world)[0] ?? expect.fail('a move'));
    world = stepped.ok ? stepped.world : expect.fail(stepped.problem);
  }
  const key = String(Number(rowsOf(world).find((row) => row['published'] === 0)?.['id']));
  const culprits = [{ kind: 'row', database: 'order-service', table: 'outbox', key }];
  expect(judge(stuck, world, false)).toMatchObject({ kind: 'waiting', for: culprits });
  expect(judge(stuck, world, true)).toMatchObject({ kind: 'broken', culprits });
  const { world: rest } = settle(machine, world, 500);
  expect(judge(stuck, rest, true)).toEqual({ kind: 'kept' });
});
