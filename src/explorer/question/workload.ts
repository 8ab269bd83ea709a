import type { Command } from '../../kernel/terms/message.ts';
import type { Move } from '../../kernel/world/move.ts';
import { routed } from '../../scenarios/form/routes.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';

export type Send = Extract<Move, { kind: 'send' }>;

/**
 * The commands of an exploration, each from a client of its own, dealt to the services in turn. They
 * are sent in this order, each at any time; what is sent first need not be begun first.
 */
export function workloadOf(scenario: Scenario, commandCount: number): readonly Send[] {
  return sendsOf(scenario, scenario.exploring.slice(0, commandCount));
}

/** Any commands as an exploration sends them, once so many have been sent before. */
export function sendsOf(
  { routes }: Pick<Scenario, 'routes'>,
  commands: readonly Command[],
  sentCount = 0,
): readonly Send[] {
  return commands.flatMap((command, index): readonly Send[] => {
    const number = sentCount + index;
    const to = routed(routes, command, number);
    return to === null ? [] : [{ kind: 'send', intent: `c${number + 1}`, to, command }];
  });
}
