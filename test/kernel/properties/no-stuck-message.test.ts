import { expect, test } from 'vitest';
import { acknowledge, poll, publish } from '../../../src/kernel/ops.ts';
import { finished, type Program } from '../../../src/kernel/process.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import { noStuckMessage } from '../../../src/kernel/properties/no-stuck-message.ts';
import { anEvent } from '../../support/an-event.ts';
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

test('[P14] records past the committed offset wait, and are stuck at rest; how many is said per partition', () => {
  const groups = [{ id: 'reader', topics: ['Topic'], members: ['reader'] }];
  const stage = openStage(
    smallSystem({ programs: { producer, reader }, groups, properties: [noStuckMessage] }),
  );
  const judged = (isAtRest: boolean) => judge(noStuckMessage, stage.now(), isAtRest);
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
