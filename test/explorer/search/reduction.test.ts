import { expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../../src/explorer/question/bounds.ts';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { missedBy, searchFully, searchReduced } from '../../support/compare-searches.ts';
import { oneOfEach } from '../../support/fault-kinds.ts';
import { slotCover, slotPairs, slotsText, type Slots } from '../../support/order-lab.ts';

/**
 * Each pair of variants, with one command and a fault of any kind or with two commands and none, in turn: each variant
 * meets both. Both of each pair, or both at once, would take long (`npm run compare` does). So many worlds are looked
 * at in full.
 */
const within: Bounds = { ...usualBounds, faultCountMax: 1, stateCountMax: 10_000 };
type Case = readonly [name: string, slots: Slots, bounds: Bounds];
/** Whether some variant of it has not been searched in that way yet. */
const searched = new Set<string>();
function isNewTo([name, slots]: Case): boolean {
  const [way = ''] = name.split(':');
  const choices = Object.entries(slots).map(([slot, variant]) => `${way}: ${slot}=${variant}`);
  const isNew = choices.some((choice) => !searched.has(choice));
  for (const choice of choices) searched.add(choice);
  return isNew;
}

const cases = slotPairs.flatMap((slots, index): readonly Case[] => {
  const name = slotsText(slots);
  // Two relays that both publish are alive enough without a fault, and with one command; so are two workers that
  // each hear of what may never be committed.
  const isCrowded = slots.members === 'in-flight' && slots.publishing.startsWith('inside-');
  if (slots.relays === 'two' || isCrowded)
    return [[`one command: ${name}`, slots, { ...within, commandCount: 1, faults: {} }]];
  const failing: Case = [
    `one command, one fault: ${name}`,
    slots,
    { ...within, commandCount: 1, faults: oneOfEach },
  ];
  const meeting: Case = [`two commands: ${name}`, slots, { ...within, commandCount: 2, faults: {} }];
  const [first, second] = index % 3 === 0 ? [meeting, failing] : [failing, meeting];
  isNewTo(first);
  return isNewTo(second) ? [first, second] : [first];
});

test.each(cases)(
  '[E3] reduced and full search come to the same verdicts and worlds at rest: %s',
  (_, slots, bounds) => {
    const setup = { scenario: 'order', slots, seed: 1 };
    const problem = problemOf(orderScenario, setup, bounds);
    const full = searchFully(problem);
    const usual = { ...problem, bounds: usualLimits(bounds) };
    const isWhole = full.findings.limit === null;
    // As far as the full search went, the reduced one must know it too; what more it finds nothing here can judge.
    // That it comes to an end is tried on each variant.
    const endsEarly = !isWhole && !slotCover.includes(slots);
    const reduced = searchReduced(usual, (said) => endsEarly && missedBy(said, full.said).length === 0);
    if (reduced === null) throw new Error('the reduction proves nothing');
    expect(endsEarly ? [null, 'stopped'] : [null]).toContain(reduced.findings.limit);
    expect(missedBy(reduced.said, full.said)).toEqual([]);
    if (!isWhole) return;
    expect(reduced.said).toEqual(full.said);
    expect(reduced.findings.stateCount).toBeLessThanOrEqual(full.findings.stateCount);
  },
);

test('each variant is searched with a fault and beside another command, but for two relays that both publish', () => {
  const variantsIn = (kind: string): ReadonlySet<string> =>
    new Set(
      cases
        .filter(([name]) => name.startsWith(kind))
        .flatMap(([, slots]) => Object.entries(slots).map((choice) => choice.join('='))),
    );
  const all = slotPairs.flatMap((slots) => Object.entries(slots).map((choice) => choice.join('=')));
  const alone = new Set(all.filter((choice) => choice !== 'relays=two'));
  expect(variantsIn('one command, one fault')).toEqual(alone);
  expect(variantsIn('two commands')).toEqual(alone);
});

const usualLimits = (bounds: Bounds): Bounds => ({ ...bounds, stateCountMax: usualBounds.stateCountMax });

test('[E3] the usual bounds, 3,076,210 worlds in full, come down to fewer than a twentieth of them', () => {
  const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 1 };
  const problem = problemOf(orderScenario, setup, { ...usualBounds, faultCountMax: 1 });
  const reduced = searchReduced(problem);
  expect(reduced?.said.broken).toEqual(new Set(['effect-once']));
  expect(reduced?.said.rests.size).toBe(222);
  expect(reduced?.findings.stateCount).toBeLessThan(3_076_210 / 20);
});
