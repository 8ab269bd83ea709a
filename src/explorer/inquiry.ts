import { assert } from '../base/assert.ts';
import type { Move } from '../kernel/move.ts';
import type { PropertyId } from '../kernel/names.ts';
import { scenarios } from '../scenarios/scenario-table.ts';
import type { Setup } from '../scenarios/setup.ts';
import type { Bounds } from './bounds.ts';
import { exploring } from './explore.ts';
import { problemOf } from './problem-of.ts';
import type { Searching } from './run-search.ts';
import type { Exploration, Verdict } from './verdict.ts';

/** What is asked of the explorer, as plain data: it can go to another thread. */
export type Inquiry = {
  readonly setup: Setup;
  readonly bounds: Bounds;
  /** The promises to judge; null: all that the setup makes. */
  readonly asked: readonly PropertyId[] | null;
  readonly isReduced: boolean;
  /** The search begins after these moves; the bounds say what may come from there on. */
  readonly after: readonly Move[];
};

/** Searches for what is asked. A promise that the setup does not make does not apply. */
export function* inquire({ setup, bounds, asked, isReduced, after }: Inquiry): Searching<Exploration> {
  const scenario = scenarios.find(({ id }) => id === setup.scenario);
  assert(scenario !== undefined, `there is no scenario ${setup.scenario}`);
  const problem = problemOf(scenario, setup, bounds, asked, after);
  const { verdicts, searched } = yield* exploring(problem, { isReduced });
  const missing = (asked ?? []).filter((property) => !verdicts.some((one) => one.property === property));
  return {
    searched,
    verdicts: [...verdicts, ...missing.map((property): Verdict => ({ property, kind: 'does-not-apply' }))],
  };
}
