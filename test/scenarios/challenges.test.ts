import { describe, expect, test } from 'vitest';
import { readPreparedFiles } from '../../scripts/prepared-files.ts';
import { wholeInquiry } from '../../src/app/challenge/challenge-inquiries.ts';
import { watchedFor } from '../../src/app/activity/challenge-state.ts';
import { preparedQuestions } from '../../src/app/prepared/prepared-questions.ts';
import { present } from '../../src/base/assert.ts';
import { inquire } from '../../src/explorer/asking/inquiry.ts';
import { driven } from '../../src/explorer/search/run-search.ts';
import type { Verdict } from '../../src/explorer/search/verdict.ts';
import { challenges } from '../../src/scenarios/challenges/challenge-table.ts';
import type { Challenge } from '../../src/scenarios/form/challenge.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { projectRoot } from '../architecture/source-files.ts';
import { setupOf } from '../../src/app/challenge/setup-of-challenge.ts';
import { checkSetup } from '../support/every-scenario.ts';

const checkedIn = readPreparedFiles(projectRoot, preparedQuestions());
const found = new Map<string, Verdict | undefined>();

/** Searched once, however many tests ask. */
function verdictOf(challenge: Challenge, isCured: boolean): Verdict | undefined {
  const key = `${challenge.id} ${String(isCured)}`;
  if (!found.has(key)) found.set(key, driven(inquire(wholeInquiry({ challenge, isCured }))).verdicts[0]);
  return found.get(key);
}

function lengthOf(challenge: Challenge): number {
  const verdict = verdictOf(challenge, false);
  return verdict?.kind === 'broken' ? verdict.counterexample.length : expect.fail(challenge.id);
}

describe.each(challenges)('the challenge $id', (challenge) => {
  test('is of designs that can be built, which differ in the cure alone', () => {
    const [broken, cured] = [false, true].map((isCured) => setupOf({ challenge, isCured }));
    for (const setup of [broken, cured]) expect(checkSetup(setup)).toEqual({ ok: true, value: setup });
    expect(cured).not.toEqual(broken);
  });

  test('can be won: the promise breaks within its bounds, at rest or for good', () => {
    expect(verdictOf(challenge, false)).toMatchObject({
      kind: 'broken',
      isShortest: true,
      counterexample: { why: 'violated' },
    });
  });

  test('needs as many moves as is known of it before anybody searches', () => {
    const row = checkedIn['challenges']?.rows[challenge.id];
    const { length } =
      present(/^broken (?<length>\d+) /.exec(row?.verdicts[watchedFor(challenge)] ?? ''), 'a length')
        .groups ?? {};
    expect(Number(length)).toBe(lengthOf(challenge));
  });

  test('allows no more faults in all than of its kinds together, and none of all only if none of any', () => {
    const { faults, faultCountMax } = challenge;
    const allowed = Object.values(faults).reduce((sum, count) => sum + count, 0);
    expect(faultCountMax).toBeLessThanOrEqual(allowed);
    expect(faultCountMax > 0).toBe(allowed > 0);
  });

  test('can’t be won with the cure on, within the same bounds', () => {
    expect(verdictOf(challenge, true)).toMatchObject({ kind: 'holds' });
  });
});

test('challenges need between a few moves and many, and the first ones few', () => {
  const inOrder = challenges.map(lengthOf);
  expect(Math.min(...inOrder)).toBeGreaterThanOrEqual(5);
  expect(Math.max(...inOrder.slice(0, 2))).toBeLessThanOrEqual(10);
  expect(inOrder.at(-1)).toBe(Math.max(...inOrder));
});

test('there are challenges without any fault, and of every business', () => {
  expect(challenges.filter(({ faultCountMax }) => faultCountMax === 0).length).toBeGreaterThanOrEqual(3);
  expect(new Set(challenges.map(({ setup }) => setup.scenario))).toEqual(
    new Set(scenarios.map(({ id }) => id)),
  );
});
