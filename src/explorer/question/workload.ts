import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import { sendMove, type Send } from '../../scenarios/form/send-move.ts';

/**
 * The commands of an exploration once so many have been sent, each meant by itself, dealt to the services in turn. They
 * are sent in this order, each at any time; what is sent first need not be begun first.
 */
export function workloadOf(
  { routes }: Pick<Scenario, 'routes'>,
  definition: Pick<SystemDefinition, 'clients' | 'links'>,
  commands: readonly Command[],
  sentCount = 0,
): readonly Send[] {
  return commands.flatMap((command, index): readonly Send[] => {
    const number = sentCount + index;
    const intent = `c${number + 1}`;
    const move = sendMove(definition, routes, { command, intent, sentCount: number });
    return move === null ? [] : [move];
  });
}
