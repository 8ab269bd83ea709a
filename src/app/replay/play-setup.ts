import { armedId } from '../../kernel/world/armed-fault.ts';
import { armedFaults } from '../../kernel/machine/armed-move.ts';
import { createMachine, type Machine } from '../../kernel/machine/machine.ts';
import { tapeByClock } from '../../live/tape-stage.ts';
import type { Tape } from '../../live/tape.ts';
import type { ScriptPlay } from '../../scenarios/script/play-script.ts';
import { moveHere } from '../../scenarios/script/resolve-script-step.ts';
import { isTold, type Script, type SkippedStep } from '../../scenarios/script/script.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import type { SharedRun } from '../run/shared-run.ts';
import { stepCountMax } from '../run/limits.ts';
import { lightsAtEnd } from '../verdicts/lights.ts';

/** A script played to its end under a setup, on memory. */
export type PlayedSetup = ScriptPlay & {
  readonly setup: Setup;
  readonly machine: Machine;
  readonly tape: Tape;
};

export function playSetup(scenario: Scenario, setup: Setup, script: Script): PlayedSetup {
  const machine = createMachine(scenario.define(setup));
  const start = startWorld(scenario, machine);
  const play = tapeByClock({ machine, seed: setup.seed, start, script, stopsBefore: null });
  return { ...play, ...withoutIdle(play, machine), setup, machine };
}

/** What was armed and never struck found nothing to do either. */
function withoutIdle(
  { made, skipped, tape }: ReturnType<typeof tapeByClock>,
  { definition }: Machine,
): Pick<ScriptPlay, 'made' | 'skipped'> {
  const armed = new Set(armedFaults(tape.head().world).map(armedId));
  const isIdle = ({ step: { move } }: (typeof made)[number]): boolean => {
    const here = move.kind === 'arm' ? moveHere(definition, move) : null;
    return here?.kind === 'arm' && armed.has(armedId(here.fault));
  };
  const idle = made.filter(isIdle).map(({ step }): SkippedStep => ({ step, reason: 'never-came' }));
  return { made: made.filter((one) => !isIdle(one)), skipped: [...skipped, ...idle] };
}

/** The same as a run, to be opened in the lab. */
export function runOfPlay(play: PlayedSetup, story: string | null): SharedRun {
  const { setup, machine, tape } = play;
  const entries = tape.entries();
  const lights = lightsAtEnd(machine, setup, tape);
  return {
    setup,
    story,
    moves: entries.map(({ move }) => move),
    position: entries.length,
    // Said in the link, so that a promise that this variant breaks is not taken for a change of the rules.
    broken: lights.filter(({ state }) => state === 'broken').map(({ property }) => property),
    skipped: passedBy(play).slice(0, stepCountMax),
  };
}

/** Everything that was not made, what a reader is told of first: a long run keeps no more than so much. */
function passedBy({ skipped, pending }: ScriptPlay): readonly SkippedStep[] {
  const all = [...skipped, ...pending.map((step): SkippedStep => ({ step, reason: 'never-came' }))];
  return [...all.filter(({ step }) => isTold(step)), ...all.filter(({ step }) => !isTold(step))];
}
