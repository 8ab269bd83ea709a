import { describe, expect, test } from 'vitest';
import { usageCountScenario } from '../../../src/scenarios/usage-count/usage-count-scenario.ts';
import {
  approveCount,
  rejectCount,
  requestCount,
} from '../../../src/scenarios/usage-count/usage-count-workload.ts';
import { brokenUnaided } from '../../support/broken-unaided.ts';
import { slotPairsOf, slotsText } from '../../support/order-lab.ts';
import { openService } from '../../support/service-stage.ts';
import { servicesOf } from '../../support/services-of.ts';

const cases = slotPairsOf(usageCountScenario).map((slots) => [slotsText(slots), slots] as const);

/** What they come to by themselves: a row has nothing that says who has changed it. */
const excusedOf = (slots: (typeof cases)[number][1]): readonly string[] => [
  ...brokenUnaided(slots.publishing),
  ...(['row', 'row-with-lines'].includes(slots.keeping) ? ['audited'] : []),
];

describe.each(cases)('%s', (_, slots) => {
  test('[N1] keeps every promise while nothing fails and clients come one at a time, but for what a row can’t', () => {
    const stage = openService(usageCountScenario, slots);
    const commands = [
      requestCount('template-3', 10, 'Mina', 'spring sale'),
      approveCount('template-3', 'Jun', 'within budget'),
      requestCount('template-3', 12, 'Sora', 'new branch'),
      rejectCount('template-3', 'Jun', 'over budget'),
      approveCount('template-3', 'Jun', 'after all'),
    ];
    commands.forEach((command, index) => {
      stage.actOn(stage.ask(`c${index + 1}`, command, servicesOf(usageCountScenario)[index % 2]));
      stage.rest();
    });
    expect(stage.answers()['c5']).toMatchObject({ kind: 'rejected', rejection: 'NothingRequested' });
    const broken = stage.machine.definition.properties.filter(({ id }) => stage.judged(id).kind !== 'kept');
    const excused = excusedOf(slots);
    expect(broken.map(({ id }) => id).filter((id) => !excused.includes(id))).toEqual([]);
    expect(stage.rows('template_view', 'projection')).toEqual([
      { template_id: 'template-1', count: 5, status: 'APPROVED', changes: 2 },
      { template_id: 'template-3', count: 10, status: 'REJECTED', changes: 4 },
    ]);
  });
});
