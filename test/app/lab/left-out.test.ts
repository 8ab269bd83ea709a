import { describe, expect, it } from 'vitest';
import { leftOutOf, whyLeftOut } from '../../../src/app/lab/left-out.ts';
import { leftOut as en } from '../../../src/i18n/en/late/left-out.ts';
import { leftOut as ko } from '../../../src/i18n/ko/late/left-out.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { slotTable } from '../../../src/scenarios/slots/slot-table.ts';
import { slotIds } from '../../../src/scenarios/slots/slots.ts';

describe.each(scenarios)('what is not offered in $id', ({ id, slots }) => {
  it.each(slotIds)('says why, of what is lacking in %s and of nothing else', (slot) => {
    const offered = slots[slot];
    const every = slotTable[slot].map((variant): string => variant.id);
    const lacking = every.filter((variant) => offered?.includes(variant) !== true);
    // A reason for what is on offer would be one that nobody took back.
    expect(whyLeftOut(id, slot) !== null).toBe(lacking.length > 0);
    const told = leftOutOf(id).filter((one) => one.slot === slot);
    expect(told.map(({ variants }) => variants)).toEqual(
      lacking.length === 0 ? [] : [offered === undefined ? [] : lacking],
    );
    for (const { why } of told) expect([en[why], ko[why]].every((text) => text.length > 0)).toBe(true);
  });
});
