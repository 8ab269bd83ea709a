import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { orderSagaScenario as scenario } from '../../../src/scenarios/order-saga/order-saga-scenario.ts';
import { cancelOrder, orderOf } from '../../../src/scenarios/order-saga/stories/story-parts.ts';
import type { ChosenVariants } from '../../../src/scenarios/slots/setup.ts';
import { openService } from '../../support/service-stage.ts';

const getOrder: Command = { type: 'GetOrder', aggregateType: 'Order', aggregateId: 'order-1', data: {} };
const service = 'order-service-1';

const opened = (slots: ChosenVariants = {}) => {
  const stage = openService(scenario, slots);
  return {
    ...stage,
    asks: (intent: string, command: Command) => stage.ask(intent, command, service),
    /** A whole question, from the client and back. */
    told: (intent: string) => {
      stage.actOn(stage.ask(intent, getOrder, service));
      stage.actOn(`client:${intent}`);
      return stage.answers()[intent];
    },
    heard: () =>
      stage
        .entries()
        .flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === 'answer-heard' ? [fact.answer] : []))),
  };
};

describe('what an order says, read from the rows of its own service', () => {
  test('is its state and its version, by the coordination that it is in', () => {
    for (const coordination of ['none', 'choreography', 'orchestration']) {
      const stage = opened({ coordination });
      expect(stage.told('c1')).toEqual({ kind: 'shown', aggregateId: 'order-1', version: 0, status: 'NONE' });
      stage.asks('c2', orderOf(300));
      stage.rest();
      expect(stage.told('c3')).toEqual({
        kind: 'shown',
        aggregateId: 'order-1',
        version: 2,
        status: 'APPROVED',
      });
      stage.asks('c4', cancelOrder);
      stage.rest();
      expect(stage.told('c5')).toMatchObject({ version: 3, status: 'CANCELLED' });
    }
  });

  test('is what is committed, and no more: a transaction that is open is not seen', () => {
    const stage = opened();
    const handler = stage.asks('c1', orderOf(300));
    stage.actUpTo(handler, 'commit');
    expect(stage.told('c2')).toMatchObject({ version: 0, status: 'NONE' });
    stage.act(handler);
    expect(stage.told('c3')).toMatchObject({ version: 1, status: 'PENDING' });
  });

  test('changes nothing: no row, no message, no number of a sequence', () => {
    const stage = opened();
    stage.asks('c1', orderOf(300));
    stage.rest();
    const before = stage.now();
    stage.told('c2');
    expect(stage.now().databases).toEqual(before.databases);
    expect(stage.now().brokers).toEqual(before.brokers);
  });

  test.each(['request-lost', 'refused'] as const)(
    '[K9] comes to nobody where the request ends as %s, and harms nothing',
    (outcome) => {
      const stage = opened();
      stage.move({ kind: 'send', intent: 'c1', to: service, command: getOrder });
      stage.act('client:c1', outcome);
      stage.rest();
      expect(stage.heard()).toEqual([]);
      for (const { id, kind } of stage.machine.definition.properties)
        if (kind !== 'sometimes') expect([id, stage.judged(id).kind]).toEqual([id, 'kept']);
    },
  );

  test('[K9] comes to nobody where the answer is lost on its way back', () => {
    const stage = opened();
    const handler = stage.asks('c1', getOrder);
    stage.actUpTo(handler, 'reply');
    stage.act(handler, 'reply-lost');
    stage.rest();
    expect(stage.heard()).toEqual([]);
  });

  test('[K6] comes to nobody where the service dies while it reads', () => {
    const stage = opened();
    const handler = stage.asks('c1', getOrder);
    stage.actUpTo(handler, 'find');
    stage.move({ kind: 'crash', place: service });
    stage.rest();
    expect(stage.heard()).toEqual([]);
  });

  test('is told as failed where the database can’t be read', () => {
    const stage = opened();
    const handler = stage.asks('c1', getOrder);
    stage.actUpTo(handler, 'find');
    stage.act(handler, 'refused');
    stage.rest();
    expect(stage.heard()).toEqual([{ kind: 'failed', reason: 'refused' }]);
  });

  test('[P15] is told as approved of an order that its saga undoes, only where nothing says that it is pending', () => {
    for (const isolation of ['none', 'pending-state']) {
      const stage = opened({ isolation });
      const handler = stage.asks('c1', orderOf(600));
      // Whoever created the order never hears of it; somebody else asks.
      stage.actUpTo(handler, 'reply');
      stage.move({ kind: 'cut', link: `client->${service}` });
      stage.act(handler);
      stage.actOn('client:c1');
      stage.move({ kind: 'mend', link: `client->${service}` });
      const told = stage.told('c2');
      stage.rest();
      const isTakenBack = isolation === 'none';
      expect(told).toMatchObject({ kind: 'shown', status: isTakenBack ? 'APPROVED' : 'PENDING' });
      expect(stage.judged('nothing-taken-back').kind).toBe(isTakenBack ? 'broken' : 'kept');
    }
  });
});
