import { describe, expect, test } from 'vitest';
import { slotsOf } from '../../../src/app/lab/lab-view.ts';
import { detailSlots } from '../../../src/scenarios/slots/slot-table.ts';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { outboxVariants } from '../../../src/system/relays/outbox-variants.ts';
import { withVariant } from '../../../src/scenarios/slots/slots.ts';

const details = ['outbox-index', 'position-every', 'position-order'];

describe.each([orderScenario, campaignScenario])('the slots that $id offers', (scenario) => {
  const offered = (publishing: string): readonly string[] => {
    const { slots } = withVariant(scenario.defaults, 'publishing', publishing, scenario.defaults);
    return slotsOf(scenario, { scenario: scenario.id, slots, seed: 1 }).map(({ slot }) => slot);
  };

  test('[N2] how often snapshots are written is asked where somebody writes any', () => {
    const shown = Object.fromEntries(
      scenario.slots.snapshots.map((id) => {
        const { slots } = withVariant(scenario.defaults, 'snapshots', id, scenario.defaults);
        const offered = slotsOf(scenario, { scenario: scenario.id, slots, seed: 1 });
        return [id, offered.some(({ slot }) => slot === 'snapshot-every')];
      }),
    );
    expect(shown).toEqual({
      never: false,
      'every-n': true,
      'by-daemon': true,
      'from-memory': true,
      forgetful: true,
    });
  });

  test('a detail of one way to publish stands beside that way only', () => {
    expect([...detailSlots].filter((slot) => slot in scenario.slots)).toEqual([
      'snapshot-every',
      'older-snapshots',
      ...details,
      ...('reactors' in scenario.slots ? ['reactors'] : []),
    ]);
    const shown = Object.fromEntries(
      scenario.slots.publishing.map((id) => [id, details.filter((slot) => offered(id).includes(slot))]),
    );
    const expected = (id: string): readonly string[] =>
      id === 'log-tailing'
        ? ['position-every', 'position-order']
        : outboxVariants.includes(id)
          ? ['outbox-index']
          : [];
    expect(shown).toEqual(Object.fromEntries(scenario.slots.publishing.map((id) => [id, expected(id)])));
  });

  test('every other slot stands there whatever is chosen', () => {
    const others = Object.keys(scenario.slots).filter((slot) => !detailSlots.has(slot));
    for (const publishing of scenario.slots.publishing)
      expect(offered(publishing)).toEqual(expect.arrayContaining(others));
  });
});
