import { describe, expect, test } from 'vitest';
import { problemOfRequest } from '../../../src/app/problem/problems.ts';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import type { SlotId } from '../../../src/scenarios/slots/setup.ts';
import { everyVariantOf, slotIds } from '../../../src/scenarios/slots/slots.ts';
import { whyNotText } from '../../../src/ui/left-out/why-not-text.ts';
import { checkSetup } from '../../support/every-scenario.ts';

const every = Object.entries(everyVariantOf(slotIds)) as [SlotId, readonly string[]][];
const links = scenarios.flatMap((scenario) =>
  every.flatMap(([slot, variants]) => variants.map((variant) => ({ scenario, slot, variant }))),
);

describe('a link with a pattern that can’t be had', () => {
  test.each(scenarios)('in $id says why, of every variant that there is anywhere', ({ id }) => {
    for (const { scenario, slot, variant } of links) {
      if (scenario.id !== id) continue;
      const read = checkSetup({ scenario: id, slots: { [slot]: variant }, seed: 1 });
      if (read.ok) continue;
      const { why } = problemOfRequest(read.failure);
      if (why === undefined) expect.fail(`a reason for ${slot}=${variant}`);
      expect(why.choice).toEqual({ slot, variant });
      expect(why.kind).toBe(scenario.slots[slot]?.includes(variant) === true ? 'lacking' : 'left-out');
      const told = languages.map((language) => whyNotText(why, textsOf(language)));
      expect(new Set(told).size).toBe(languages.length);
    }
  });

  test.each([
    ['a slot', { 'saga-sate': 'row' }],
    ['a variant', { 'saga-state': 'on-paper' }],
    ['a variant', { publishing: 'toString' }],
  ])('that is the name of no %s has no reason to tell: %j', (_what, slots) => {
    expect(checkSetup({ scenario: 'trip', slots, seed: 1 })).not.toHaveProperty('failure.why');
  });

  test('a choice that lacks something names what this scenario has of it', () => {
    const slots = { publishing: 'flag-on-events', relays: 'two-skip-locked' };
    const read = checkSetup({ scenario: 'trip', slots, seed: 1 });
    if (read.ok || read.failure.why?.kind !== 'lacking') expect.fail('what it lacks');
    const { choice, need } = read.failure.why;
    expect([choice.variant, need.slot]).toEqual(['two-skip-locked', 'publishing']);
    expect(need.oneOf).toContain('outbox-polling');
    expect(need.oneOf).not.toContain('flag-on-events');
    for (const alone of [{ publishing: 'flag-on-events' }, { relays: 'two-skip-locked' }])
      expect(checkSetup({ scenario: 'trip', slots: alone, seed: 1 })).toMatchObject({ ok: true });
  });
});
