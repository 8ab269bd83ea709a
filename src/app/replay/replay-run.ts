import { createMachine } from '../../kernel/machine/machine.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import { createTape } from '../../live/tape.ts';
import type { SkippedStep } from '../../scenarios/script/script.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import type { Light } from '../verdicts/lights.ts';
import type { SharedRun } from '../run/shared-run.ts';
import { lightsAtEnd } from '../verdicts/lights.ts';

export type ReplayedRun = {
  readonly setup: Setup;
  readonly entries: readonly TraceEntry[];
  readonly lights: readonly Light[];
  /** Steps of the script that this run was played from, and that found nothing to do. */
  readonly skipped: readonly SkippedStep[];
  /** The first move that is not possible any more. */
  readonly stopped: { readonly number: number; readonly problem: string } | null;
};

/** Replays a shared run on memory: the same code as the page's, without a page. */
export function replayRun({ setup, moves, skipped = [] }: SharedRun): ReplayedRun {
  const scenario = scenarioOf(setup);
  const machine = createMachine(scenario.define(setup));
  const tape = createTape(machine, setup.seed, startWorld(scenario, machine));
  let stopped: ReplayedRun['stopped'] = null;
  for (const [index, move] of moves.entries()) {
    const next = tape.stretch(tape.head(), { move, atMs: index });
    if (!next.ok) {
      stopped = { number: index + 1, problem: next.problem };
      break;
    }
    tape.append(next);
  }
  const entries = tape.entries();
  const lights = lightsAtEnd(machine, setup, tape);
  return { setup, entries, lights, skipped, stopped };
}
