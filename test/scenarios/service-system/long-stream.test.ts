import { describe, expect, test } from 'vitest';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { usageCountScenario } from '../../../src/scenarios/usage-count/usage-count-scenario.ts';
import { requestCount } from '../../../src/scenarios/usage-count/usage-count-workload.ts';
import { streamLengthVariants } from '../../../src/system/stream-length/stream-length-table.ts';
import { emptyWorld } from '../../../src/kernel/world/component.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { longReplay, replaysOf } from '../../../src/app/selectors/replays.ts';
import { pairwiseCover } from '../../support/pairwise.ts';
import { goTogether } from '../../support/order-lab.ts';
import { openService } from '../../support/service-stage.ts';
import { slotsWith } from '../../support/slots-with.ts';

const revised: Command = {
  type: 'ReviseOrder',
  aggregateType: 'Order',
  aggregateId: 'order-0',
  data: { total: 40 },
};
const systems = [
  { scenario: orderScenario, database: 'order-service', id: 'order-0', command: revised, after: 1 },
  {
    scenario: usageCountScenario,
    database: 'template-service',
    id: 'template-1',
    // Two more events are the scenario's own beginning.
    command: requestCount('template-1', 7, 'Mina', 'spring sale'),
    after: 3,
  },
] as const;

const { snapshots, 'snapshot-every': snapshotEvery, consuming, publishing } = orderScenario.slots;
const ways = pairwiseCover(
  {
    snapshots,
    'snapshot-every': snapshotEvery,
    consuming,
    publishing,
    'stream-length': ['200-events', '10-events'],
  },
  (chosen) => goTogether({ keeping: 'events', ...chosen }),
).map((slots) => slotsWith(orderScenario, { ...slots, effect: 'row' }));

describe.each(systems)('a long stream in $scenario.id', ({ scenario, database, id, command, after }) => {
  test.each(ways.map((slots) => [Object.values(slots).join(', '), slots] as const))(
    '[N3] is one that everybody has done with: %s',
    (_, slots) => {
      const stage = openService(scenario, slots);
      const before = Number.parseInt(slots['stream-length'] ?? '', 10);
      stage.actOn(stage.ask('c1', command));
      stage.rest();
      expect(stage.answers()['c1']).toMatchObject({ kind: 'accepted', version: before + after });
      const broken = stage.machine.definition.properties.filter(
        ({ id: own }) => stage.judged(own).kind !== 'kept',
      );
      // Without snapshots it is folded whole; what publishes inside its aggregate is always early.
      const excused = ['short-replay', 'no-early-event', 'atomic-outbox'];
      expect(broken.map((one) => one.id).filter((own) => !excused.includes(own))).toEqual([]);
      // Nothing old is published once more.
      const published = stage
        .entries()
        .flatMap(({ facts }) =>
          facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event] : [])),
        );
      for (const event of published) expect(event.version).toBeGreaterThan(before);
    },
  );

  test.each(streamLengthVariants)('[N3] so many events are there: $id', ({ id: length, eventCount }) => {
    const slots = slotsWith(scenario, { 'stream-length': length });
    const stage = openService(scenario, slots);
    const own = stage.rows('events', database).filter((row) => row['entity_id'] === id);
    expect(own.length).toBe(eventCount === 0 ? after - 1 : eventCount + after - 1);
    expect(own.map((row) => row['entity_version'])).toEqual(own.map((_, index) => index + 1));
    const found = stage.rows('entities', database).find((row) => row['entity_id'] === id);
    expect(found?.['entity_version']).toBe(own.length === 0 ? undefined : own.length);
  });

  test('[N3] [P27] without snapshots all are folded, with them the few that came after the newest', () => {
    const foldedWith = (chosen: Readonly<Record<string, string>>) => {
      const stage = openService(scenario, slotsWith(scenario, { 'stream-length': '200-events', ...chosen }));
      stage.actOn(stage.ask('c1', command));
      const [replay] = replaysOf(stage.entries(), stage.entries().length);
      return {
        count: replay?.eventCount,
        version: replay?.version,
        short: stage.judged('short-replay').kind,
      };
    };
    const version = 199 + after;
    expect(foldedWith({})).toEqual({ count: version, version, short: 'broken' });
    const many = foldedWith({ snapshots: 'every-n', 'snapshot-every': 'every-100-events' });
    expect(many).toEqual({ count: after - 1, version, short: 'kept' });
    const often = foldedWith({ snapshots: 'every-n', 'snapshot-every': 'every-3-events' });
    expect(often.count).toBeLessThan(4);
    expect(often.version).toBe(version);
  });
});

test('[P27] what the chart calls long is what the promise does', () => {
  const { definition } = openService(orderScenario, { 'stream-length': '200-events' }).machine;
  const promise = definition.properties.find(({ id }) => id === 'short-replay');
  const judgedAfter = (eventCount: number) =>
    promise?.judge(
      promise.observe(promise.initial, {
        kind: 'stream-read',
        database: 'order-service',
        aggregateType: 'Order',
        aggregateId: 'order-0',
        eventCount,
      }),
      emptyWorld,
    ).kind;
  expect([judgedAfter(longReplay), judgedAfter(longReplay + 1)]).toEqual(['kept', 'broken']);
});
