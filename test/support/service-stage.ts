import { present } from '../../src/base/assert.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import type { Answer, Command } from '../../src/kernel/terms/message.ts';
import { judge } from '../../src/kernel/properties/observe.ts';
import type { Judgement } from '../../src/kernel/properties/property.ts';
import { isAtRest, repairs } from '../../src/kernel/machine/rest.ts';
import type { World } from '../../src/kernel/world/world.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import type { Slots } from './order-lab.ts';
import { openStage, type Stage } from './stage.ts';
import { servicesOf } from './services-of.ts';
import { slotsWith } from './slots-with.ts';

/** A system of services in a test's hand, with what its scenario has preloaded. */
export type ServiceStage = Stage & {
  /** A client asks a service. Hands back the handler, which stands at its first op. */
  readonly ask: (intent: string, command: Command, service?: string) => string;
  /** Everything is repaired, and runs until nothing moves. */
  readonly rest: () => void;
  readonly judged: (property: string) => Judgement;
  /** What the services have answered, by what the client meant. */
  readonly answers: () => Readonly<Record<string, Answer>>;
};

export function openService(
  scenario: Scenario,
  slots: Partial<Slots> = {},
  prepare: (world: World) => World = (world) => world,
): ServiceStage {
  const setup = { scenario: scenario.id, slots: slotsWith(scenario, slots), seed: 1 };
  const definition = scenario.define(setup);
  const stage = openStage(definition, () => prepare(startWorld(scenario, createMachine(definition))));
  const { machine, now, move, entries, act } = stage;
  return {
    ...stage,
    ask: (intent, command, to = servicesOf(scenario)[0] ?? '') => {
      move({ kind: 'send', intent, to, command });
      act(`client:${intent}`);
      return `${to}:${intent}`;
    },
    rest: () => {
      repairs(machine, now()).forEach(move);
      for (let count = 0; !isAtRest(machine, now()); count += 1) {
        if (count > 2_000) throw new Error('no rest');
        move(present(machine.natural(now())[0], 'a move'));
      }
    },
    judged: (id) => {
      const property = present(
        definition.properties.find((candidate) => candidate.id === id),
        id,
      );
      return judge(property, now(), isAtRest(machine, now()));
    },
    answers: () =>
      Object.fromEntries(
        entries().flatMap(({ facts }) =>
          facts.flatMap((fact) =>
            fact.kind === 'command-answered' ? [[fact.intent, fact.answer] as const] : [],
          ),
        ),
      ),
  };
}
