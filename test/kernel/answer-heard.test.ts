import { expect, test } from 'vitest';
import type { Fact } from '../../src/kernel/terms/fact.ts';
import type { Outcome } from '../../src/kernel/world/move.ts';
import type { ActivationId } from '../../src/kernel/terms/names.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { openOrders, type OrderStage } from '../support/order-stage.ts';

const [command] = orderScenario.exploring;
const to = 'order-service-1';
const handler = 'order-service-1:c1';

/** One command up to the reply, which ends so; then the client goes on as far as it can. */
function askedWith(outcome: Outcome): OrderStage {
  const stage = openOrders({ client: 'once' });
  if (command === undefined) throw new Error('there is a command to send');
  stage.move({ kind: 'send', intent: 'c1', to, command });
  const client: ActivationId = 'client:c1';
  stage.actUpTo(client, 'await-reply');
  stage.actUpTo(handler, 'reply');
  stage.act(handler, outcome);
  stage.actOn(handler);
  stage.actOn(client);
  return stage;
}

const factsOf = (stage: OrderStage, kind: Fact['kind']): readonly Fact[] =>
  stage.entries().flatMap(({ facts }) => facts.filter((fact) => fact.kind === kind));

test('an answer is heard by whoever asked once it has come there', () => {
  const stage = askedWith('done');
  const [answered] = factsOf(stage, 'command-answered');
  expect(answered).toMatchObject({ intent: 'c1', answer: { kind: 'accepted' } });
  expect(factsOf(stage, 'answer-heard')).toEqual([{ ...answered, kind: 'answer-heard' }]);
});

test('an answer that is lost was given, and nobody has heard it', () => {
  const stage = askedWith('reply-lost');
  expect(factsOf(stage, 'command-answered')).toHaveLength(1);
  expect(factsOf(stage, 'answer-heard')).toEqual([]);
});
