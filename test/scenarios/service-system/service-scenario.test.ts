import { describe, expect, test } from 'vitest';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { slotPairsOf, slotsText } from '../../support/order-lab.ts';
import { openService } from '../../support/service-stage.ts';
import { servicesOf } from '../../support/services-of.ts';

const cases = scenarios.flatMap((scenario) =>
  slotPairsOf(scenario).map(
    (slots) => [scenario.id, slotsText(slots), scenario, { scenario: scenario.id, slots, seed: 1 }] as const,
  ),
);

describe.each(cases)('%s with %s', (_id, _slots, scenario, setup) => {
  test('whatever the definition names is there', () => {
    const { places, links, databases, daemons, groups, handlers, programs, topics, clients } =
      scenario.define(setup);
    const ids = new Set(places.map(({ id }) => id));
    expect(ids.size).toBe(places.length);
    for (const { from, to } of links) expect(from).not.toBe(to);
    const named = [
      ...links.flatMap(({ from, to }) => [from, to]),
      ...databases.map(({ place }) => place),
      ...daemons.map(({ place }) => place),
      ...groups.flatMap(({ members }) => members),
      ...Object.keys(handlers),
      ...clients.map(({ place }) => place),
      ...servicesOf(scenario),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const run = [
      ...daemons.map(({ program }) => program),
      ...Object.values(handlers),
      ...clients.map(({ program }) => program),
    ];
    expect(new Set(run)).toEqual(new Set(Object.keys(programs)));
    const topicIds = topics.map(({ id }) => id);
    expect(groups.flatMap((group) => group.topics).filter((id) => !topicIds.includes(id))).toEqual([]);
  });

  test('begins at rest, every promise kept', () => {
    const stage = openService(scenario, setup.slots);
    expect(stage.machine.natural(stage.now())).toEqual([]);
    for (const { id, kind } of stage.machine.definition.properties)
      expect(stage.judged(id).kind).toBe(kind === 'sometimes' ? 'waiting' : 'kept');
    expect(stage.now().faultsUsed).toEqual({});
  });
});
