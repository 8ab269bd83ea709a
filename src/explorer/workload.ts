import type { Move } from '../kernel/move.ts';
import type { Scenario } from '../scenarios/scenario.ts';

export type Send = Extract<Move, { kind: 'send' }>;

/**
 * The commands of an exploration, each from a client of its own, dealt to the services in turn. They
 * are sent in this order, each at any time; what is sent first need not be begun first.
 */
export function workloadOf(scenario: Scenario, commandCount: number): readonly Send[] {
  const { exploring, services } = scenario;
  return Array.from({ length: commandCount }, (_, index): Send | null => {
    const command = exploring[index];
    const to = services[index % services.length];
    return command === undefined || to === undefined
      ? null
      : { kind: 'send', intent: `c${index + 1}`, to, command };
  }).filter((send) => send !== null);
}
