import { describe, expect, test } from 'vitest';
import { campaignScenario } from '../../src/scenarios/campaign/campaign-scenario.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { chosenSlots, everyVariantOf, misfitsOf, slotIds, withVariant } from '../../src/scenarios/slots.ts';

const everyVariant = everyVariantOf(slotIds);

describe('slots', () => {
  test('hand out the variants that a setup names', () => {
    for (const slot of slotIds)
      for (const id of everyVariant[slot]) {
        const setup = { scenario: 'order', slots: { ...orderScenario.defaults, [slot]: id }, seed: 1 };
        expect(chosenSlots(setup, slotIds)[slot].id).toBe(id);
      }
  });

  test('refuse a variant that does not exist', () => {
    const setup = {
      scenario: 'order',
      slots: { ...orderScenario.defaults, publishing: 'by-pigeon' },
      seed: 1,
    };
    expect(() => chosenSlots(setup, slotIds)).toThrow('by-pigeon');
  });

  test('have defaults that go together', () => {
    for (const { defaults } of scenarios) expect(misfitsOf(defaults)).toEqual([]);
  });

  test('name no slot and no variant that does not exist in what a variant needs', () => {
    const setups = slotIds.flatMap((slot) =>
      everyVariant[slot].map((id) => ({
        scenario: 'order',
        slots: { ...orderScenario.defaults, [slot]: id },
        seed: 1,
      })),
    );
    for (const setup of setups)
      for (const { needs = [] } of Object.values(chosenSlots(setup, slotIds)))
        for (const { slot, oneOf } of needs) {
          const known: readonly string[] =
            new Map<string, readonly string[]>(Object.entries(everyVariant)).get(slot) ?? [];
          expect(known).toEqual(expect.arrayContaining([...oneOf]));
        }
  });

  test.each(scenarios)(
    'let what no longer fits give way when another variant of $id is chosen',
    ({ defaults }) => {
      for (const slot of slotIds)
        for (const id of everyVariant[slot]) {
          const { slots, misfits } = withVariant(defaults, slot, id, defaults);
          expect(slots[slot]).toBe(id);
          // Where it can't be had from the defaults, the answer is what it lacks itself.
          expect(misfits.filter((misfit) => misfit.slot !== slot)).toEqual([]);
        }
    },
  );

  test('a lock on rows takes the place of documents, which have none, with the strongest that has', () => {
    const { defaults } = campaignScenario;
    const { slots, misfits } = withVariant(defaults, 'concurrency', 'pessimistic', defaults);
    expect(misfits).toEqual([]);
    expect(chosenSlots({ scenario: 'campaign', slots, seed: 1 }, slotIds).publishing.store).not.toBe(
      'documents',
    );
    const [misfit] = withVariant(slots, 'publishing', 'change-stream', defaults).misfits;
    expect(misfit).toMatchObject({ slot: 'publishing', need: { slot: 'concurrency' } });
  });
});
