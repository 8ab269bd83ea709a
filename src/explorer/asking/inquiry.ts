import { assert } from '../../base/assert.ts';
import { createMachine } from '../../kernel/machine/machine.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Goal } from '../../scenarios/goals/goal.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Exploring } from '../search/account.ts';
import type { Bounds } from '../question/bounds.ts';
import { exploring } from '../search/explore.ts';
import { pendingTells } from './pending-tells.ts';
import { playedOn, problemOf } from './problem-of.ts';
import type { DecidedVerdict, Exploration, Verdict } from '../search/verdict.ts';

/** What is asked of the explorer, as plain data: it can go to another thread. */
export type Inquiry = {
  readonly setup: Setup;
  readonly bounds: Bounds;
  /** The promises to judge; null: all that the setup makes. */
  readonly asked: readonly PropertyId[] | null;
  /** Of these the one that is decided first, alone, and told at once; null, or left out: all together. */
  readonly first?: PropertyId | null;
  readonly isReduced: boolean;
  /** The search begins after these moves; the bounds say what may come from there on. */
  readonly after: readonly Move[];
  /**
   * What may be sent from there on, in this order, as many as the bounds allow; null, or left out: of the
   * scenario's list what the moves before have not sent.
   */
  readonly commands?: readonly Command[] | null;
  /** What is looked for instead of a broken promise; null, or left out: promises are judged. */
  readonly goal?: Goal | null;
};

/** Searches for what is asked. A promise that the setup does not make does not apply. */
export function* inquire(inquiry: Inquiry): Exploring<Exploration> {
  const { setup, bounds, asked, first = null, isReduced, after, commands = null, goal = null } = inquiry;
  const scenario = scenarios.find(({ id }) => id === setup.scenario);
  assert(scenario !== undefined, `there is no scenario ${setup.scenario}`);
  const machine = createMachine(scenario.define(setup));
  const told =
    after.length === 0 ? [] : pendingTells(machine, playedOn(machine, startWorld(scenario, machine), after));
  const problem = problemOf(scenario, setup, bounds, asked, [...after, ...told], commands, goal);
  const { verdicts, searched } = yield* begunBy(told, exploring(problem, { isReduced, first }));
  const missing = (goal === null ? (asked ?? []) : []).filter(
    (property) => !verdicts.some((one) => one.property === property),
  );
  return {
    searched,
    verdicts: [
      ...verdicts.map((verdict) => runFrom(told, verdict)),
      ...missing.map((property): Verdict => ({ property, kind: 'does-not-apply' })),
    ],
  };
}

/** What is told on the way, too, is told from where the search was asked to begin. */
function* begunBy<Found>(told: readonly Move[], exploring: Exploring<Found>): Exploring<Found> {
  let decided: readonly DecidedVerdict[] = [];
  let whole: readonly DecidedVerdict[] = [];
  let next = exploring.next();
  while (next.done !== true) {
    const soFar = next.value;
    if (soFar.decided !== decided) whole = soFar.decided.map((verdict) => runFrom(told, verdict));
    decided = soFar.decided;
    next = exploring.next(yield { ...soFar, decided: whole });
  }
  return next.value;
}

/** A run that is found goes on from where the search was asked to begin. */
function runFrom<Told extends Verdict>(told: readonly Move[], verdict: Told): Told {
  if (verdict.kind !== 'broken' || told.length === 0) return verdict;
  const { counterexample } = verdict;
  return { ...verdict, counterexample: { ...counterexample, moves: [...told, ...counterexample.moves] } };
}
