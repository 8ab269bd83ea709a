import type { Fact } from '../../kernel/terms/fact.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { ScriptStep } from '../script/script.ts';
import type { Setup } from '../slots/setup.ts';
import { orderScenario } from './order-scenario.ts';

/** The strongest variant in every slot but those that a story is about. */
export function storySetup(slots: Partial<Setup['slots']>): Setup {
  return { scenario: orderScenario.id, slots: { ...orderScenario.defaults, ...slots }, seed: 7 };
}

export const newOrder: Command = {
  type: 'CreateOrder',
  aggregateType: 'Order',
  aggregateId: 'order-2',
  data: { customerId: 'customer-1', total: 100 },
};

export function revise(total: number): Command {
  return { type: 'ReviseOrder', aggregateType: 'Order', aggregateId: 'order-1', data: { total } };
}

export const getOrder: Command = {
  type: 'GetOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: {},
};

export const rebuildView: Command = {
  type: 'RebuildOrderView',
  aggregateType: 'Order',
  aggregateId: 'order-view',
  data: {},
};

/** A client sends as soon as what came before has happened. */
export function send(number: 1 | 2, command: Command): ScriptStep {
  const move = {
    kind: 'send',
    intent: `c${number}`,
    to: `order-service-${number}`,
    command,
  } as const;
  return { when: { kind: 'at-once' }, move };
}

/** What a customer was told who asked for credit; null: nothing was decided. */
export function whetherPromised(facts: readonly Fact[]): 'promised' | 'refused' | null {
  const types = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event.type] : []));
  if (types.includes('CreditReserved')) return 'promised';
  return types.includes('CreditReservationFailed') ? 'refused' : null;
}
