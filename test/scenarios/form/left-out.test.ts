import { describe, expect, it } from 'vitest';
import { leftOut as en } from '../../../src/i18n/en/late/left-out.ts';
import { leftOut as ko } from '../../../src/i18n/ko/late/left-out.ts';
import { whyLeftOut } from '../../../src/scenarios/form/left-out.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { slotTable } from '../../../src/scenarios/slots/slot-table.ts';
import { slotIds } from '../../../src/scenarios/slots/slots.ts';

describe.each(scenarios)('what is not offered in $id', ({ slots, leftOut }) => {
  it.each(slotIds)('says why, of what is lacking in %s and of nothing else', (slot) => {
    const offered = slots[slot];
    const every = slotTable[slot].map((variant): string => variant.id);
    // A reason for what is on offer would be one that nobody took back.
    for (const variant of every)
      expect(whyLeftOut(leftOut, slot, variant) === null, variant).toBe(offered?.includes(variant) === true);
    const told = leftOut.filter((one) => one.slot === slot);
    const named = told.flatMap(({ variants }) => variants);
    expect(named, 'each has one reason').toEqual([...new Set(named)]);
    for (const { variants, why } of told) {
      // What is not there at all names no variants.
      expect(variants.length === 0).toBe(offered === undefined);
      expect(every).toEqual(expect.arrayContaining([...variants]));
      expect([en[why], ko[why]].every((text) => text.length > 0)).toBe(true);
    }
  });
});
