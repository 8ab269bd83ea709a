import type { Fact } from '../../../kernel/terms/fact.ts';
import type { Command } from '../../../kernel/terms/message.ts';
import type { Question } from '../../form/question.ts';
import type { ScriptMove } from '../../script/script.ts';
import type { ChosenVariants, Setup } from '../../slots/setup.ts';
import { orderSagaScenario } from '../order-saga-scenario.ts';

/** The strongest variant in every slot but those that a story is about. */
export function sagaSetup(slots: ChosenVariants): Setup {
  return { scenario: orderSagaScenario.id, slots: { ...orderSagaScenario.defaults, ...slots }, seed: 7 };
}

const toOrder = (type: string, data: Command['data'], aggregateId = 'order-1'): Command => ({
  type,
  aggregateType: 'Order',
  aggregateId,
  data,
});

export const orderOf = (total: number, orderId?: string): Command =>
  toOrder('CreateOrder', { customerId: 'customer-1', total }, orderId);
export const cancelOrder: Command = toOrder('CancelOrder', { reason: 'changed my mind' });

/** A client asks the order service. */
export const sends = (number: 1 | 2, command: Command): ScriptMove => ({
  kind: 'send',
  intent: `c${number}`,
  to: 'order-service-1',
  command,
});

/** What a run has made of its order, in the end. */
export function whatBecomesOf<Offered extends string>(
  answers: readonly Offered[],
  byEvent: Readonly<Record<string, Offered>>,
  otherwise: Offered,
): Question<Offered> {
  const typeOf = (fact: Fact): string => (fact.kind === 'event-committed' ? fact.event.type : '');
  return {
    answers,
    answerOf: (facts) => {
      const last = facts.findLast((fact) => Object.hasOwn(byEvent, typeOf(fact)));
      return last === undefined ? otherwise : (byEvent[typeOf(last)] ?? otherwise);
    },
  };
}
