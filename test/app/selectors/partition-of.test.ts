import { expect, test } from 'vitest';
import { idsAheadOf, partitionAhead, partitionOfCommand } from '../../../src/app/selectors/partition-of.ts';
import { lastEntries } from '../../../src/base/sorted-map.ts';
import type { World } from '../../../src/kernel/world/world.ts';
import { settle } from '../../../src/kernel/machine/rest.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { boundariesScenario } from '../../../src/scenarios/boundaries/boundaries-scenario.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { withVariants } from '../../../src/scenarios/slots/slots.ts';
import { boundaryVariants } from '../../../src/system/boundary/boundary-table.ts';
import { runOf, type OrderRun } from '../../support/order-run.ts';
import { servicesOf } from '../../support/services-of.ts';

const cases = scenarios.flatMap(({ id: scenario, slots, defaults }) =>
  (slots.publishing ?? []).flatMap((publishing) =>
    (slots.partitioning ?? [])
      .map((partitioning) => withVariants(defaults, { publishing, partitioning }, defaults))
      .filter(({ misfits }) => misfits.length === 0)
      .map((chosen) => ({
        scenario,
        publishing,
        partitioning: chosen.slots.partitioning,
        slots: chosen.slots,
      })),
  ),
);

test.each(cases)(
  'what is said before is where the events go: $scenario, $publishing, $partitioning',
  ({ scenario, slots }) => {
    const run = runOf({ scenario, slots, seed: 1 });
    let world = run.start;
    for (let number = 2; number < 8; number += 1) {
      const template = making(run);
      const aggregateId = template.aggregateId.replace(/\d+$/, String(number));
      const seen = { ...run, definition: run.machine.definition, world };
      const ahead = partitionAhead(seen, template.aggregateType, aggregateId);
      const after = sent(run, world, { ...template, aggregateId }, number);
      const grown = partitionsOfFirst(run, template.aggregateType, aggregateId, after);
      expect(ahead === null ? [] : [ahead.partition]).toEqual(grown);
      if (ahead !== null)
        expect(idsAheadOf(seen, ahead.partition).includes(aggregateId)).toBe(
          slots.partitioning === 'by-aggregate' && number < 7,
        );
      world = after;
    }
  },
);

test.each(boundaryVariants)(
  'where a campaign is asked and another aggregate decides, what is said before is where that one’s events go: $id',
  ({ id }) => {
    const { defaults } = boundariesScenario;
    const { slots } = withVariants(defaults, { boundary: id }, defaults);
    const run = runOf({ scenario: 'boundaries', slots, seed: 1 });
    const { definition } = run.machine;
    for (const command of boundariesScenario.exploring) {
      const ahead = partitionOfCommand({ ...run, definition, world: run.start }, command);
      const after = sent(run, run.start, command, 2);
      expect(keysSince(run.start, after, definition.broker)[0]).toBe(`${ahead?.partition} ${ahead?.key}`);
    }
  },
);

/** The partitions with the keys of what has been published meanwhile, the first first. */
function keysSince(before: World, after: World, broker: string): readonly string[] {
  const logsOf = (world: World) => world.brokers[broker]?.partitions ?? {};
  return Object.entries(logsOf(after))
    .flatMap(([id, log]) =>
      lastEntries(log, log.size - (logsOf(before)[id]?.size ?? 0)).map(({ value }) => ({ id, value })),
    )
    .flatMap(({ id, value }) => ('version' in value ? [{ id, value }] : []))
    .toSorted((one, other) => one.value.id - other.value.id)
    .map(({ id, value }) => `${id} ${value.aggregateId}`);
}

/** A command that makes an aggregate: what is done to another one says as well where the events of a new one go. */
function making({ scenario }: OrderRun): Command {
  const all = [...scenario.exploring, ...scenario.preload];
  return (
    all.find(({ type }) => /^(?:Create|Initialize|Register|RequestCount|NewPost)/.test(type)) ??
    expect.fail('a command that makes')
  );
}

function sent(
  run: OrderRun,
  world: World,
  command: OrderRun['scenario']['exploring'][number],
  number: number,
) {
  const to = servicesOf(run.scenario)[0] ?? '';
  const stepped = run.machine.step(world, { kind: 'send', intent: `c${number}`, to, command });
  return settle(run.machine, stepped.ok ? stepped.world : expect.fail(stepped.problem), 1_000).world;
}

/** Where the first event of an aggregate is; what services make of it in turn goes where it goes. */
function partitionsOfFirst(
  { machine }: OrderRun,
  aggregateType: string,
  aggregateId: string,
  world: World,
): readonly string[] {
  const partitions = world.brokers[machine.definition.broker]?.partitions ?? {};
  return Object.entries(partitions).flatMap(([id, log]) =>
    lastEntries(log, log.size).flatMap(({ value }) =>
      'version' in value &&
      value.version === 1 &&
      value.aggregateType === aggregateType &&
      value.aggregateId === aggregateId
        ? [id]
        : [],
    ),
  );
}
