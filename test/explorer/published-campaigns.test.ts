import { describe, expect, test } from 'vitest';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { compareSearches } from '../support/compare-searches.ts';
import { publishingProblem } from '../support/campaign-publishing.ts';

/** The full search may see so many worlds; what it has found by then must be among what the reduced one finds. */
const stateCountMax = 30_000;

/** What one fault of a kind, kept to a place, may break, with and without the reduction. */
function brokenBy(slots: ChosenVariants, fault: string, place: string): readonly string[] {
  const { bounds, ...problem } = publishingProblem(slots, { [fault]: 1 });
  const kept = { ...bounds, where: { [fault]: [place] } };
  const compared = compareSearches({ ...problem, bounds: { ...kept, stateCountMax } }, kept);
  expect(['same', 'larger']).toContain(compared.kind);
  return [...(compared.reduced?.brokenAt.keys() ?? ['unproven'])].toSorted();
}

const [plain, recognises] = [{ outside: 'plain' }, { outside: 'recognises-command-id' }];

describe('a campaign that is published by somebody outside, whatever they say and whatever a person decides', () => {
  test.each([
    ['reply-lost', 'publishing-service', plain, ['outside-once']],
    ['reply-lost', 'publishing-service', recognises, []],
    ['redelivery', 'publishing-service', plain, []],
    // Who is cut off in the middle of being asked has been asked all the same.
    ['outage', 'publishing-service', plain, ['outside-once']],
    ['outage', 'publishing-service', recognises, []],
    ['crash', 'manager', plain, []],
  ] as const)('[S9] [S10] %s at the %s, %j: breaks %j, and nothing else', (fault, place, slots, broken) => {
    expect(brokenBy(slots, fault, place)).toEqual(broken);
  });
});
