import { describe, expect, test } from 'vitest';
import { slotsOf } from '../../../src/app/lab/lab-view.ts';
import { matrixRows, tablesOf } from '../../../src/explorer/asking/matrix.ts';
import { cureFor } from '../../../src/scenarios/slots/cures.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import type { Scenario } from '../../../src/scenarios/form/scenario.ts';
import type { Setup, SlotId } from '../../../src/scenarios/slots/setup.ts';
import { misfitsOf, slotIds, within, withVariant, withVariants } from '../../../src/scenarios/slots/slots.ts';
import {
  boundarySlots,
  coordinatingSlots,
  outsideSlots,
  rebuildSlots,
  systemSlots,
} from '../../../src/scenarios/topology/service-slots.ts';

const without = <Value>(
  all: Readonly<Record<string, Value>>,
  gone: SlotId,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(all).filter(([slot]) => slot !== gone));

/** Where these are not there, what can not do without them is not offered either. */
const isNeeded: readonly SlotId[] = ['publishing', 'keeping'];

/** What is asked only where these can be chosen. */
const askedWith: Readonly<Partial<Record<SlotId, readonly SlotId[]>>> = {
  versioning: ['older-snapshots'],
  'stream-length': ['older-snapshots'],
};

describe.each(slotIds)('a topology without the slot %s', (gone) => {
  const { id, defaults: usual, slots: offered } = orderScenario;
  const defaults = without(usual, gone);
  const scenario: Scenario = { ...orderScenario, slots: without(offered, gone), defaults };
  const setup: Setup = { scenario: id, slots: defaults, seed: 1 };

  test('shows it nowhere, and everything else as before', () => {
    const shown = slotsOf(scenario, setup).map(({ slot }) => slot);
    const all = slotsOf(orderScenario, { ...setup, slots: usual }).map(({ slot }) => slot);
    expect(shown).not.toContain(gone);
    const goes = [gone, ...(askedWith[gone] ?? [])];
    if (!isNeeded.includes(gone)) expect(shown).toEqual(all.filter((slot) => !goes.includes(slot)));
  });

  test('has the tables of the verdict matrix that are not about it, and their rows', () => {
    const isAbout = (slots: readonly SlotId[]): boolean => slots.includes(gone);
    expect(tablesOf(scenario)).toEqual(tablesOf(orderScenario).filter(({ slots }) => !isAbout(slots)));
    for (const table of tablesOf(orderScenario)) {
      const rows = matrixRows(scenario, table);
      expect(rows.length > 0).toBe(!isAbout(table.slots));
      for (const row of rows) expect(Object.keys(row.setup.slots)).toEqual(Object.keys(defaults));
    }
  });

  test('never gets a choice in it', () => {
    for (const variant of offered[gone] ?? []) {
      expect(Object.keys(withVariant(defaults, gone, variant, defaults).slots)).not.toContain(gone);
      if (gone !== 'keeping')
        expect(withVariants(defaults, { [gone]: variant }, defaults).slots).toEqual(defaults);
    }
    expect(within(defaults, usual)).toEqual(defaults);
  });

  test('says why a variant does not apply that can not do without it, and of nothing else', () => {
    const choices = Object.entries(scenario.slots) as (readonly [SlotId, readonly string[]])[];
    for (const [slot, variants] of choices)
      for (const variant of variants) {
        const misfits = misfitsOf({ ...usual, [slot]: variant });
        const needsIt = misfitsOf(without({ ...usual, [slot]: variant }, gone)).filter(
          ({ need }) => need.slot === gone,
        );
        expect(needsIt.every((misfit) => misfit.slot !== gone)).toBe(true);
        for (const misfit of misfits.filter((one) => one.need.slot === gone && one.slot !== gone))
          expect(needsIt).toContainEqual(misfit);
      }
  });

  test('is offered no cure in it', () => {
    const weakest = Object.fromEntries(
      Object.entries(scenario.slots).map(([slot, [first = '']]) => [slot, first]),
    );
    const promises = orderScenario.define({ ...setup, slots: usual }).properties;
    for (const { id: promise } of promises)
      expect(cureFor(promise, { ...setup, slots: weakest })?.slot).not.toBe(gone);
  });
});

test('every slot that there is belongs to a topology', () => {
  const all = [...systemSlots, ...rebuildSlots, ...outsideSlots, ...coordinatingSlots, ...boundarySlots];
  expect(new Set<SlotId>(all)).toEqual(new Set(slotIds));
});
