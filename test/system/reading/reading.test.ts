import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { getOrder, newOrder, revise } from '../../../src/scenarios/order/story-parts.ts';
import { readingVariants, type ReadingId } from '../../../src/system/reading/reading-table.ts';
import { openService } from '../../support/service-stage.ts';

const side = 'order-query-service';
const asking = readingVariants.filter(({ queries }) => queries !== null).map(({ id }) => id);

const opened = (reading: ReadingId, others: { readonly publishing?: string } = {}) => {
  const stage = openService(orderScenario, { reading, effect: 'row', ...others });
  const heardBy = (intent: string) =>
    stage
      .entries()
      .flatMap(({ facts }) => facts)
      .flatMap((fact) => (fact.kind === 'answer-heard' && fact.intent === intent ? [fact.answer] : []))[0];
  return {
    ...stage,
    heardBy,
    /** A whole change, until the client has its answer; nobody else has moved since its commit. */
    changes: (intent: string, command: Command) => {
      stage.actOn(stage.ask(intent, command));
      stage.actOn(`client:${intent}`);
    },
    sends: (intent: string) => stage.move({ kind: 'send', intent, to: side, command: getOrder }),
    /** A whole query, from the client and back. */
    asks: (intent: string) => {
      stage.move({ kind: 'send', intent, to: side, command: getOrder });
      stage.actUpTo(`client:${intent}`, 'await-reply');
      stage.actOn(`${side}:${intent}`);
      stage.actOn(`client:${intent}`);
      return heardBy(intent);
    },
    tells: (step: string) =>
      stage.entries().flatMap(({ op }) => (op?.kind === 'tell' && op.step === step ? [op.about] : [])),
  };
};

describe.each(asking)('[R1] a query with %s', (reading) => {
  test('goes to the query side and comes back with what is there and its version', () => {
    const stage = opened(reading);
    expect(stage.asks('c1')).toEqual({
      kind: 'shown',
      aggregateId: 'order-1',
      version: 1,
      status: 'PENDING',
    });
    stage.changes('c2', revise(150));
    stage.rest();
    expect(stage.asks('c3')).toMatchObject({ version: 2 });
  });

  test('reads and changes nothing, once it is answered', () => {
    const stage = opened(reading);
    const before = stage.now();
    stage.asks('c1');
    expect(stage.now().databases).toEqual(before.databases);
    expect(stage.now().brokers).toEqual(before.brokers);
  });

  test('of what is not there shows version 0', () => {
    const stage = opened(reading);
    stage.move({ kind: 'send', intent: 'c1', to: side, command: { ...getOrder, aggregateId: 'order-9' } });
    stage.rest();
    expect(stage.heardBy('c1')).toMatchObject({ kind: 'shown', aggregateId: 'order-9', version: 0 });
  });

  test('says that it failed where its database can’t be read', () => {
    const stage = opened(reading);
    stage.sends('c1');
    stage.actUpTo('client:c1', 'await-reply');
    stage.actUpTo(`${side}:c1`, reading === 'read-own-store' ? 'find' : 'select');
    stage.act(`${side}:c1`, 'refused');
    stage.rest();
    expect(stage.heardBy('c1')).toEqual({ kind: 'failed', reason: 'refused' });
  });

  test('comes to nobody where the query service dies over it', () => {
    const stage = opened(reading);
    stage.sends('c1');
    stage.actUpTo('client:c1', 'await-reply');
    stage.move({ kind: 'crash', place: side });
    stage.rest();
    expect(stage.heardBy('c1')).toBeUndefined();
  });
});

test('[R1] what is no query the query service refuses by its name', () => {
  const stage = opened('read-model');
  stage.move({ kind: 'send', intent: 'c1', to: side, command: newOrder });
  stage.rest();
  expect(stage.heardBy('c1')).toMatchObject({ kind: 'rejected', rejection: 'CommandUnknown' });
});

test('[R1] with nobody asking there is no query service, and no place takes a query', () => {
  const stage = openService(orderScenario, { reading: 'none' });
  expect(stage.machine.definition.places.map(({ id }) => id)).not.toContain(side);
  const send = { kind: 'send', intent: 'c1', to: side, command: getOrder } as const;
  expect(stage.machine.step(stage.now(), send).ok).toBe(false);
  expect(stage.machine.definition.properties.map(({ id }) => id)).not.toContain('read-your-writes');
});

describe('what the client is shown at once of what it was told is done', () => {
  test('[P25] read-your-writes is broken by the read model alone, and nothing has failed', () => {
    const broken = asking.filter((reading) => {
      const stage = opened(reading);
      stage.changes('c1', revise(150));
      stage.sends('c2');
      stage.actUpTo('client:c2', 'await-reply');
      // As far as it comes without anybody else.
      stage.actOn(`${side}:c2`);
      stage.rest();
      return stage.judged('read-your-writes').kind === 'broken';
    });
    expect(broken).toEqual(['read-model']);
  });

  test('[P25] read-your-writes names the query, what it showed and what its client had been told', () => {
    const stage = opened('read-model');
    stage.changes('c1', revise(150));
    stage.asks('c2');
    expect(stage.judged('read-your-writes')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'answer', intent: 'c2', aggregateId: 'order-1', shown: 1, told: 2 }],
    });
  });

  test('[P25] read-your-writes owes nothing to a query that was sent before its client was told', () => {
    const stage = opened('read-model');
    stage.sends('c2');
    stage.changes('c1', revise(150));
    stage.actUpTo('client:c2', 'await-reply');
    stage.actOn(`${side}:c2`);
    stage.actOn('client:c2');
    expect(stage.heardBy('c2')).toMatchObject({ version: 1 });
    expect(stage.judged('read-your-writes').kind).toBe('kept');
  });

  test('[P25] read-your-writes counts no row at all as less than any version', () => {
    const stage = opened('read-model');
    stage.changes('c1', newOrder);
    stage.move({ kind: 'send', intent: 'c2', to: side, command: { ...getOrder, aggregateId: 'order-2' } });
    stage.actUpTo('client:c2', 'await-reply');
    stage.actOn(`${side}:c2`);
    stage.actOn('client:c2');
    expect(stage.judged('read-your-writes')).toMatchObject({ culprits: [{ shown: 0, told: 1 }] });
  });
});

describe('a query that waits for a version', () => {
  const waiting = () => {
    const stage = opened('wait-for-version');
    stage.changes('c1', revise(150));
    stage.sends('c2');
    stage.actUpTo('client:c2', 'await-reply');
    stage.actUpTo(`${side}:c2`, 'select');
    stage.act(`${side}:c2`);
    return stage;
  };

  test('[R1] names the highest version that its client was told, in whichever order it was told', () => {
    const stage = opened('wait-for-version');
    const first = stage.ask('c1', revise(150));
    stage.actOn(first);
    stage.actOn(stage.ask('c2', revise(170)));
    stage.actOn('client:c2');
    stage.actOn('client:c1');
    stage.sends('c3');
    stage.actUpTo('client:c3', 'await-reply');
    const { request } = stage.now().activations[`${side}:c3`]?.args ?? {};
    expect(request).toMatchObject({ command: { data: { atLeast: 3 } } });
  });

  test('[R1] is answered once the projection is there, and leaves no timer', () => {
    const stage = waiting();
    stage.rest();
    expect(stage.tells('wait-for-version')).toEqual([{ aggregate: 'order-1', version: 2 }]);
    expect(stage.heardBy('c2')).toMatchObject({ kind: 'shown', version: 2 });
    const { tables } = stage.now().databases['projection'] ?? {};
    expect([tables?.['query_timers']?.rows.size, tables?.['overdue_queries']?.rows.size]).toEqual([0, 0]);
  });

  test('[S5] says that it failed once nothing else moves, where the event never comes', () => {
    const lost = opened('wait-for-version', { publishing: 'after-commit' });
    const handler = lost.ask('c1', revise(150));
    lost.actUpTo(handler, 'publish');
    lost.act(handler, 'refused');
    lost.actOn(handler);
    lost.actOn('client:c1');
    lost.sends('c2');
    lost.rest();
    expect(lost.judged('no-lost-event').kind).toBe('broken');
    expect(lost.heardBy('c2')).toEqual({ kind: 'failed', reason: 'not-there-yet' });
    expect(lost.judged('read-your-writes').kind).toBe('kept');
  });
});

describe('folding the log', () => {
  test('[R1] tells how many events it cost, of which only some are of what was asked', () => {
    const stage = opened('fold-the-log');
    stage.asks('c1');
    stage.changes('c2', newOrder);
    stage.changes('c3', revise(150));
    stage.asks('c4');
    expect(stage.tells('fold-log')).toEqual([
      { events: 2, own: 1, aggregate: 'order-1' },
      { events: 4, own: 2, aggregate: 'order-1' },
    ]);
  });
});

test('[R1] a campaign can be asked about like an order', () => {
  for (const reading of asking) {
    const stage = openService(campaignScenario, { keeping: 'events', publishing: 'outbox-polling', reading });
    const command = {
      type: 'GetCampaign',
      aggregateType: 'Campaign',
      aggregateId: 'campaign-1',
      data: {},
    };
    stage.move({ kind: 'send', intent: 'c1', to: 'campaign-query-service', command });
    stage.rest();
    const heard = stage
      .entries()
      .flatMap(({ facts }) => facts)
      .flatMap((fact) => (fact.kind === 'answer-heard' ? [fact.answer] : []));
    expect(heard).toMatchObject([{ kind: 'shown', aggregateId: 'campaign-1', version: 1 }]);
  }
});
