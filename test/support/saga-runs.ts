import { createThreads } from '../../src/app/follow/threads.ts';
import { sagasOfRun } from '../../src/app/saga/sagas-of-run.ts';
import type { InstanceView, SagaView } from '../../src/app/saga/saga-view.ts';
import type { Tape } from '../../src/live/tape.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { orderSagaScenario } from '../../src/scenarios/order-saga/order-saga-scenario.ts';
import type { Script, ScriptStep } from '../../src/scenarios/script/script.ts';
import type { ChosenVariants, Setup } from '../../src/scenarios/slots/setup.ts';
import { orderOf } from '../../src/scenarios/order-saga/stories/story-parts.ts';
import { playSetup } from './every-scenario.ts';

export type SagaRun = {
  readonly tape: Tape;
  readonly sagasAt: (position: number) => readonly SagaView[];
  readonly movesOf: (key: string) => readonly number[];
};

/** A script played to its end, and who brings about its acts. */
export function sagaRun(
  chosen: ChosenVariants,
  script: Script,
  scenario: Scenario = orderSagaScenario,
): SagaRun {
  const setup: Setup = { scenario: scenario.id, slots: { ...scenario.defaults, ...chosen }, seed: 1 };
  const { tape, machine } = playSetup(setup, script);
  const sagas = sagasOfRun({ machine, scenario, setup, tape, threads: createThreads(tape) });
  return {
    tape,
    sagasAt: (position) => sagas.at(position, tape.momentAt(position)),
    movesOf: sagas.movesOf,
  };
}

/** A client orders, by the number of the order; there is credit for 500. */
export const ordered = (number: number, total: number): ScriptStep => ({
  when: { kind: 'at-once' },
  move: {
    kind: 'send',
    intent: `c${String(number)}`,
    to: 'order-service-1',
    command: { ...orderOf(total), aggregateId: `order-${String(number)}` },
  },
});

export const instancesIn = (sagas: readonly SagaView[]): readonly InstanceView[] =>
  sagas.filter((saga) => saga.kind === 'instance');
