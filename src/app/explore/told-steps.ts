import { assert } from '../../base/assert.ts';
import { createMachine } from '../../kernel/machine/machine.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import { isFault } from '../verdicts/marks.ts';

/** A move of a run that was found, to be told. */
export type ToldStep = {
  readonly entry: TraceEntry;
  /** Among the shared moves, which alone count; null: it goes with the one after it (K10). */
  readonly number: number | null;
  readonly isFault: boolean;
};

/** What happens in a run that was found, from where the search began. */
export function toldSteps(
  setup: Setup,
  moves: readonly Move[],
  after: readonly Move[] = [],
): readonly ToldStep[] {
  const scenario = scenarioOf(setup);
  const machine = createMachine(scenario.define(setup));
  let world = startWorld(scenario, machine);
  const play = (move: Move): TraceEntry => {
    const stepped = machine.step(world, move);
    assert(stepped.ok, `every move of a run that was found is possible: ${JSON.stringify(move)}`);
    world = stepped.world;
    return stepped.entry;
  };
  after.forEach(play);
  let count = 0;
  return moves.map((move) => {
    const entry = play(move);
    const isShared = move.kind !== 'op' || move.op !== 'tell';
    if (isShared) count += 1;
    return { entry, number: isShared ? count : null, isFault: isFault(entry) };
  });
}
