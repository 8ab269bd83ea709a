import { describe, expect, test } from 'vitest';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { slotTable } from '../../../src/scenarios/slots/slot-table.ts';
import {
  chosenSlots,
  everyVariantOf,
  misfitsOf,
  slotIds,
  withVariant,
  withVariants,
} from '../../../src/scenarios/slots/slots.ts';
import type { ChosenVariants, SlotId } from '../../../src/scenarios/slots/setup.ts';
import type { Variant } from '../../../src/system/variant.ts';

const everyVariant = everyVariantOf(slotIds);
/** Every slot, with a choice in each. */
const everything: ChosenVariants = Object.fromEntries(slotIds.map((slot) => [slot, everyVariant[slot][0]]));

describe('slots', () => {
  test('hand out the variants that a setup names', () => {
    for (const slot of slotIds)
      for (const id of everyVariant[slot]) {
        const setup = { scenario: 'order', slots: { ...everything, [slot]: id }, seed: 1 };
        expect(chosenSlots(setup, slotIds)[slot].id).toBe(id);
      }
  });

  test('refuse a variant that does not exist', () => {
    const setup = {
      scenario: 'order',
      slots: { ...everything, publishing: 'by-pigeon' },
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
        slots: { ...everything, [slot]: id },
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
      for (const slot of Object.keys(defaults) as SlotId[])
        for (const id of everyVariant[slot]) {
          const { slots, misfits } = withVariant(defaults, slot, id, defaults);
          expect(slots[slot]).toBe(id);
          // Where it can't be had from the defaults, the answer is what it lacks itself.
          expect(misfits.filter((misfit) => misfit.slot !== slot)).toEqual([]);
        }
    },
  );

  test('a lock on rows takes the place of documents, which have none, and publishing does nearly the same there', () => {
    const { defaults } = campaignScenario;
    const { slots, also, misfits } = withVariant(defaults, 'concurrency', 'pessimistic', defaults);
    expect(misfits).toEqual([]);
    expect(also).toEqual([
      { slot: 'keeping', variant: 'events' },
      { slot: 'publishing', variant: 'outbox-polling' },
    ]);
    const [misfit] = withVariant(slots, 'publishing', 'change-stream', defaults).misfits;
    expect(misfit).toMatchObject({ slot: 'keeping', need: { slot: 'concurrency' } });
  });
});

/** Every legal beginning of the two slots, in each scenario. */
const begun = scenarios.flatMap(({ id, defaults, slots: { keeping = [], publishing = [] } }) =>
  keeping.flatMap((kept) =>
    publishing.flatMap((published) => {
      const { slots, misfits } = withVariants(defaults, { keeping: kept, publishing: published }, defaults);
      return misfits.length > 0 ? [] : [{ scenario: id, kept, published, defaults, slots }];
    }),
  ),
);

describe('how an aggregate is kept and how its events leave', () => {
  test('are two choices: some ways to publish go with either', () => {
    const both = begun.filter(({ scenario, kept }) => scenario === 'order' && kept === 'document');
    expect(both.map(({ published }) => published)).toEqual([
      'after-commit',
      'after-commit-reporting',
      'after-commit-retrying',
      'outbox-in-document-rewriting',
      'outbox-in-document',
      'change-stream',
    ]);
  });

  test.each(begun)(
    'in $scenario, from $kept and $published, every other choice of the two leads to what goes together, and says so',
    ({ defaults, slots }) => {
      for (const slot of ['keeping', 'publishing'] as const)
        for (const variant of everyVariant[slot]) {
          const chosen = withVariant(slots, slot, variant, defaults);
          expect(chosen.misfits, variant).toEqual([]);
          expect(misfitsOf(chosen.slots)).toEqual([]);
          expect(chosen.slots[slot]).toBe(variant);
          const changed = slotIds.filter((id) => id !== slot && chosen.slots[id] !== slots[id]);
          expect(chosen.also.map((also) => also.slot)).toEqual(changed);
        }
    },
  );

  test('a way to publish that a keeping rules out gives way to one that is named as the nearest', () => {
    for (const { kept, published, slots, defaults } of begun)
      for (const keeping of everyVariant.keeping) {
        const chosen = withVariant(slots, 'keeping', keeping, defaults);
        const now = chosen.slots.publishing;
        if (now === published) continue;
        expect([kept, published]).not.toContain(keeping);
        expect(standInsOf(published), published).toContain(now);
      }
  });

  test('a variant that is named as the nearest is one of the same slot', () => {
    for (const slot of slotIds)
      for (const { id, standIns = [] } of slotTable[slot] as readonly Variant[])
        for (const standIn of standIns) expect(everyVariant[slot], id).toContain(standIn);
  });
});

const standInsOf = (publishing: string): readonly string[] =>
  slotTable.publishing.find(({ id }) => id === publishing)?.standIns ?? [];
