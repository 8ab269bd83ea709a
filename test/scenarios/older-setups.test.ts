import { describe, expect, test } from 'vitest';
import { liftSlots, liftVariant } from '../../src/scenarios/older-setups.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { SlotId, VariantId } from '../../src/scenarios/slots/setup.ts';
import { everyVariantOf, slotIds } from '../../src/scenarios/slots/slots.ts';
import { checkSetup } from '../support/every-scenario.ts';

/** Every way to publish from when it said how an aggregate is kept, too, with what it is now. */
const older: readonly (readonly [old: VariantId, keeping: VariantId, publishing: VariantId])[] = [
  ...[
    'inside-aggregate',
    'inside-transaction',
    'after-commit',
    'after-commit-reporting',
    'after-commit-retrying',
    'outbox-apart',
    'cursor-polling',
    'cursor-giving-up',
    'cursor-waiting',
    'transaction-horizon',
    'flag-on-events',
    'outbox-polling',
    'outbox-deleting',
    'outbox-batch',
    'outbox-skipping',
    'log-tailing',
    'catch-up-subscription',
  ].map((id) => [id, 'events', id] as const),
  ['document-outbox-rewriting', 'document', 'outbox-in-document-rewriting'],
  ['document-outbox', 'document', 'outbox-in-document'],
  ['change-stream', 'document', 'change-stream'],
];

/** The scenarios of that time; in all others no link of older code can be. */
const olderScenarios = scenarios.filter(({ id }) => id === 'order' || id === 'campaign');
const inEachScenario = olderScenarios.flatMap((scenario) => older.map((line) => ({ scenario, line })));

describe('a setup of older code', () => {
  test('names every way to publish that there was, by a name that has become one of today', () => {
    expect(new Set(older.map(([, , publishing]) => publishing))).toEqual(
      new Set(everyVariantOf(slotIds).publishing),
    );
  });

  test.each(inEachScenario)(
    'in $scenario.id, $line.0, which had no slot for keeping, is kept and published as it was',
    ({ scenario, line: [old, keeping, publishing] }) => {
      const { keeping: _none, ...others } = scenario.defaults;
      // As its file held it: all slots of that time; those that these could not stand beside, as they were then.
      const slots = { ...others, publishing: old, concurrency: 'optimistic' };
      const read = checkSetup({ scenario: scenario.id, slots, seed: 3 });
      expect(read).toMatchObject({
        ok: true,
        value: { seed: 3, slots: { ...others, concurrency: 'optimistic', keeping, publishing } },
      });
    },
  );

  test.each(inEachScenario)(
    'in $scenario.id, an address that names nothing but $line.0 means what it meant',
    ({ scenario, line: [old, keeping, publishing] }) => {
      const read = checkSetup({ scenario: scenario.id, slots: { publishing: old }, seed: 1 });
      expect(read).toMatchObject({
        ok: true,
        value: { slots: { ...scenario.defaults, keeping, publishing } },
      });
    },
  );

  const inOthers = scenarios
    .filter((scenario) => !olderScenarios.includes(scenario))
    .flatMap((scenario) => older.map((line) => ({ scenario, line })));

  test.each(inOthers)(
    'in $scenario.id, which no older code had, $line.0 is what it is called, or refused by the name that it came with',
    ({ scenario, line: [old, keeping, publishing] }) => {
      const read = checkSetup({ scenario: scenario.id, slots: { publishing: old }, seed: 1 });
      const isOffered =
        scenario.slots.publishing?.includes(publishing) === true &&
        scenario.slots.keeping?.includes(keeping) === true;
      expect(read).toMatchObject(
        isOffered
          ? { ok: true, value: { slots: { keeping, publishing } } }
          : { ok: false, failure: { kind: 'unknown-variant', part: `publishing=${old}` } },
      );
    },
  );

  test('that is read again once it has been lifted stays as it is', () => {
    for (const [old] of older) {
      const lifted = liftSlots({ publishing: old });
      expect(liftSlots(lifted)).toEqual(lifted);
    }
  });
});

describe('a setup of today', () => {
  test.each(scenarios)(
    'in $id, says itself how an aggregate is kept, whatever it publishes',
    ({ defaults }) => {
      for (const keeping of everyVariantOf(slotIds).keeping)
        for (const publishing of everyVariantOf(slotIds).publishing)
          expect(liftSlots({ ...defaults, keeping, publishing })).toEqual({
            ...defaults,
            keeping,
            publishing,
          });
    },
  );

  test.each(scenarios)('in $id, may name one variant and nothing else, of those that it has', (scenario) => {
    for (const [slot, variants] of Object.entries(everyVariantOf(slotIds)))
      for (const variant of variants) {
        const read = checkSetup({ scenario: scenario.id, slots: { [slot]: variant }, seed: 1 });
        const isOffered = scenario.slots[slot as SlotId]?.includes(variant) === true;
        if (isOffered && read.ok) expect(read.value.slots).toMatchObject({ [slot]: variant });
        else
          expect(read).toMatchObject({
            ok: false,
            failure: isOffered
              ? { kind: 'unfit-variants' }
              : { kind: 'unknown-variant', part: `${slot}=${variant}` },
          });
      }
    for (const keeping of scenario.slots.keeping ?? [])
      expect(checkSetup({ scenario: scenario.id, slots: { keeping }, seed: 1 })).toMatchObject({ ok: true });
  });

  test('names no way to publish that can’t be: it is refused by the name that it came with', () => {
    for (const publishing of ['by-pigeon', '', 'constructor'])
      expect(checkSetup({ scenario: 'order', slots: { publishing }, seed: 1 })).toEqual({
        ok: false,
        failure: { kind: 'unknown-variant', part: `publishing=${publishing}` },
      });
  });

  test('has every name as it is, but for those that are older', () => {
    const changed = Object.values(everyVariantOf(slotIds))
      .flat()
      .filter((id) => liftVariant(id) !== id);
    expect(changed).toEqual([]);
  });
});
