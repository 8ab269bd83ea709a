import { present } from '../../src/base/assert.ts';
import { wholeInquiry } from '../../src/app/challenge/challenge-inquiries.ts';
import { type ChosenChallenge } from '../../src/app/challenge/chosen-challenge.ts';
import { inquire, type Inquiry } from '../../src/explorer/asking/inquiry.ts';
import { driven } from '../../src/explorer/search/run-search.ts';
import type { Exploration } from '../../src/explorer/search/verdict.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { challenges } from '../../src/scenarios/challenges/challenge-table.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import { scenarioOf } from '../../src/app/scenarios/every-scenario.ts';
import { setupOf } from '../../src/app/challenge/setup-of-challenge.ts';

export function chosen(id: string, isCured = false): ChosenChallenge {
  return {
    challenge: present(
      challenges.find((one) => one.id === id),
      `the challenge ${id}`,
    ),
    isCured,
  };
}

/** The machine of a challenge and the world in which it begins. */
export function challengeStage(one: ChosenChallenge) {
  const setup = setupOf(one);
  const scenario = scenarioOf(setup);
  const machine = createMachine(scenario.define(setup));
  return { setup, scenario, machine, start: startWorld(scenario, machine) };
}

/** Searched on the spot, as the thread of a page would. */
export function explored(inquiry: Inquiry): Exploration {
  return driven(inquire(inquiry));
}

/** The explorer's own shortest run. */
export function shortestRun(one: ChosenChallenge) {
  const verdict = explored(wholeInquiry(one)).verdicts[0];
  if (verdict?.kind !== 'broken') throw new Error(`${one.challenge.id} can be won`);
  return verdict.counterexample;
}
