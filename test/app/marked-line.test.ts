import { describe, expect, test } from 'vitest';
import { campaign } from '../../src/domains/campaign/campaign.ts';
import { customer } from '../../src/domains/customer/customer.ts';
import { orderOfCustomer } from '../../src/domains/order/order-of-customer.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { orchestration } from '../support/orchestration.ts';
import { row } from '../../src/system/saga-state/row.ts';
import { messagingSystems as messaging } from '../support/messaging-systems.ts';
import { walk } from '../support/walk.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import { forgetMina, reserveForMina } from '../../src/scenarios/order/forget-mina.ts';
import { reserveMore } from '../../src/scenarios/order/older-orders.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import {
  boundariesScenario,
  deactivateCampaign,
  setLocationBudget,
} from '../../src/scenarios/boundaries/boundaries-scenario.ts';
import { campaignSagaScenario } from '../../src/scenarios/campaign-saga/campaign-saga-scenario.ts';
import { postScenario } from '../../src/scenarios/post/post-scenario.ts';
import { usageCountScenario } from '../../src/scenarios/usage-count/usage-count-scenario.ts';
import { tripScenario } from '../../src/scenarios/trip/trip-scenario.ts';
import { askedIn } from '../support/services-of.ts';
import { slotsWith } from '../support/slots-with.ts';
import { orderSagaScenario } from '../../src/scenarios/order-saga/order-saga-scenario.ts';
import { sourceOf } from '../../src/app/selectors/source-of.ts';
import { slotCover, slotPairs, slotsText, type Slots } from '../support/order-lab.ts';
import { revision, runOf } from '../support/order-run.ts';
import { sitesSeen } from '../support/sites-seen.ts';
import { poisonedOrder } from '../support/poisoned-order.ts';
import { relayStage, revise } from '../support/relay-stage.ts';
import { openPublishing } from '../support/campaign-publishing.ts';
import { cancelOrderSaga } from '../support/cancel-order-saga.ts';
import { openSaga, openSagaOn } from '../support/saga-stage.ts';
import { rebuiltBeside, rebuiltInPlace } from '../support/rebuilt-stages.ts';
import { openService } from '../support/service-stage.ts';
import type { Stage } from '../support/stage.ts';
import { filesBelow } from '../architecture/source-files.ts';

const newCustomer: Command = {
  type: 'CreateCustomer',
  aggregateType: 'Customer',
  aggregateId: 'customer-2',
  data: { name: 'Jun', creditLimit: 500 },
};

/** A document that knows a request again takes three slots to meet: pairs alone leave that to chance. */
const knowing: Slots = {
  ...orderScenario.defaults,
  keeping: 'document',
  publishing: 'change-stream',
  client: 'retry-same-id',
};

const schemas = [...orderOfCustomer.commands, ...customer.commands, ...campaign.commands];

/** Systems with deadlines, with somebody outside and with a person, by whatever a saga keeps of itself. */
const withSagas = [
  ...['row', 'event-sourced'].flatMap((state) =>
    [{ deadline: 'with-late-success-undone' }, { correlation: 'latest' }].map(
      (choice) =>
        [orderSagaScenario, { coordination: 'orchestration', 'saga-state': state, ...choice }] as const,
    ),
  ),
  ...[campaignSagaScenario, tripScenario].flatMap((scenario) =>
    scenario.slots['saga-state'].flatMap((state) =>
      ['plain', 'recognises-command-id'].map(
        (outside) => [scenario, { 'saga-state': state, outside }] as const,
      ),
    ),
  ),
].map(([scenario, slots]) => [scenario.id, slots, scenario] as const);

/** Each way in which aggregates are kept, snapshotted and asked about. */
const withOwnStores = [
  ...usageCountScenario.slots.keeping.map((keeping) => [usageCountScenario, { keeping }] as const),
  // Whoever asks again is known again, whoever was overtaken decides again, and some are told before it is so.
  ...postScenario.slots.publishing.map(
    (publishing) =>
      [
        postScenario,
        {
          publishing,
          client: 'retry-same-id',
          concurrency: 'optimistic-retry',
          answering: 'answer-first',
        },
      ] as const,
  ),
  ...orderScenario.slots.reading.map((reading) => [orderScenario, { reading }] as const),
  ...orderScenario.slots.snapshots.map(
    (snapshots) => [orderScenario, { snapshots, 'snapshot-every': 'every-2-events' }] as const,
  ),
].map(([scenario, slots]) => [scenario.id, slots, scenario] as const);

/** Lines of the shown sources that some op was marked at, over all setups. */
const marked = new Set<string>();

describe('the line that is marked for the next op', () => {
  test.each([...slotPairs, knowing].map((slots) => [slotsText(slots), slots] as const))(
    'is the line of its yield*, with %s',
    (_, slots) => {
      // Some lines are met by luck alone: each variant has its chance, and some wait for a rare fault.
      const isRare = slots.publishing === 'catch-up-subscription' || slots.consuming === 'version-checked';
      const isLong = slotCover.includes(slots) || slots.publishing === 'outbox-skipping';
      const lines = isLong ? sitesSeen(slots, 0, 8) : sitesSeen(slots, 0, isRare ? 4 : 3);
      expect(lines.size).toBeGreaterThan(20);
      for (const site of [...lines].filter((one) => !marked.has(one))) {
        const [file = '', line = ''] = site.split(':');
        const text = sourceOf(file)?.split('\n')[Number(line) - 1];
        expect(text, site).toMatch(/yield\*/);
        marked.add(site);
      }
    },
  );

  test('is the line of its yield*, where dead letters are handed back', () => {
    const stage = poisonedOrder({ failing: 'sequenced-dead-letter' });
    // Who insists says it again.
    stage.actUpTo('projection', 'publish');
    stage.act('projection', 'refused');
    stage.rest();
    stage.move({ kind: 'deploy-fix', eventId: 3 });
    stage.move({ kind: 'redrive', group: 'projection' });
    stage.rest();
    mark(stage);
  });

  test('is the line of its yield*, where a relay can’t mark the row that it has locked', () => {
    const { stage } = relayStage({ relays: 'two-skip-locked' });
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actUpTo('relay-1', 'update');
    stage.act('relay-1', 'connection-lost');
    stage.actOn('relay-1', 1);
    mark(stage);
  });

  test('is the line of its yield*, where a relay sets aside what it can’t publish', () => {
    const { stage } = relayStage({ publishing: 'outbox-skipping' });
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actUpTo('relay', 'publish');
    stage.act('relay', 'too-large');
    stage.actOn('relay', 1);
    mark(stage);
  });

  test('is the line of its yield*, where a service reacts to events, and to one of them again', () => {
    const stage = openSaga({ consuming: 'naive' });
    stage.order();
    stage.actOn('order-relay');
    stage.actUpTo('customer-handler', 'acknowledge');
    stage.move({ kind: 'crash', place: 'customer-handler' });
    stage.rest();
    mark(stage);
  });

  test.each(messaging)(
    'is the line of its yield*, where messages of all kinds go: %s',
    (_, topology, services) => {
      const { definition } = topology;
      const machine = createMachine(definition);
      for (let seed = 1; seed <= 6; seed += 1)
        for (const { entry } of walk(machine, machine.initial, schemas, services, seed, 400))
          mark({ entries: () => [entry] });
    },
  );

  test.each([
    { consuming: 'naive' },
    { consuming: 'check-first' },
    { consuming: 'dedupe-apart-effect-first' },
    { publishing: 'after-commit' },
    { publishing: 'inside-transaction' },
    { publishing: 'inside-aggregate' },
    { publishing: 'flag-on-events' },
  ])('is the line of its yield*, where a command comes again, and one manager is not meant: %j', (slots) => {
    const releasing = {
      name: 'cancel-order-saga',
      manager: cancelOrderSaga,
      state: row,
      hears: ['Order'],
    };
    const stage = openSagaOn((chosen) => orchestration(chosen, row, [releasing]), slots);
    stage.order();
    for (
      let count = 0;
      count < 400 && stage.wants('customer-command-handler') !== 'acknowledge';
      count += 1
    ) {
      const [next] = stage.machine.natural(stage.now());
      if (next !== undefined) stage.move(next);
    }
    stage.move({ kind: 'crash', place: 'customer-command-handler' });
    stage.rest();
    mark(stage);
  });

  test.each([
    { coordination: 'none', publishing: 'after-commit' },
    { coordination: 'orchestration', 'saga-state': 'in-memory' },
  ])('is the line of its yield*, where an order and its credit are of two services: %j', (slots) => {
    const stage = openService(orderSagaScenario, slots);
    const create = (customerId: string, total: number): Command => ({
      type: 'CreateOrder',
      aggregateType: 'Order',
      aggregateId: `order-${total}`,
      data: { customerId, total },
    });
    stage.actOn(stage.ask('c1', create('customer-1', 300)));
    // Nobody has heard of this one: what was begun in the other database ends without a trace.
    stage.actOn(stage.ask('c2', create('customer-9', 200)));
    stage.rest();
    mark(stage);
  });

  test.each(['events-in-turn', 'budgets'])(
    'is the line of its yield*, where a handler mends a rule over several aggregates: %s',
    (what) => {
      const stage = openService(boundariesScenario, { boundary: 'too-small' });
      const commands =
        what === 'budgets'
          ? [setLocationBudget('Seoul', 60), setLocationBudget('Busan', 60)]
          : [deactivateCampaign];
      for (const [index, command] of commands.entries()) {
        stage.ask(`c${index + 1}`, command);
        stage.rest();
      }
      mark(stage);
    },
  );

  test.each(withSagas)(
    'is the line of its yield*, where a saga waits for somebody: %s, %j',
    (id, chosen, scenario) => {
      const { machine, start } = runOf({ scenario: id, slots: slotsWith(scenario, chosen), seed: 1 });
      for (let seed = 1; seed <= 4; seed += 1)
        for (const { entry } of walk(
          machine,
          start,
          scenario.commands,
          askedIn(scenario, machine.definition),
          seed,
          400,
        ))
          mark({ entries: () => [entry] });
    },
  );

  test('is the line of its yield*, where a client asks what an order says', () => {
    const stage = openService(orderSagaScenario);
    stage.ask(
      'c1',
      { type: 'GetOrder', aggregateType: 'Order', aggregateId: 'order-1', data: {} },
      'order-service-1',
    );
    stage.rest();
    mark(stage);
  });

  const query: Command = { type: 'GetOrder', aggregateType: 'Order', aggregateId: 'order-1', data: {} };
  const ask = { kind: 'send', intent: 'c2', to: 'order-query-service', command: query } as const;

  test.each(orderScenario.slots.reading.filter((id) => id !== 'none'))(
    'is the line of its yield*, where a query service answers: %s',
    (reading) => {
      const stage = openService(orderScenario, { reading, publishing: 'after-commit' });
      const handler = stage.ask('c1', revision(150));
      // Of this change the read model never hears: whoever waits for it does so until the time is over.
      stage.actUpTo(handler, 'publish');
      stage.act(handler, 'refused');
      stage.actOn(handler);
      stage.actOn('client:c1');
      stage.move(ask);
      stage.rest();
      mark(stage);
    },
  );

  test.each([
    { versioning: 'none' },
    { versioning: 'tolerant', consuming: 'naive' },
    { versioning: 'upcaster', snapshots: 'every-n' },
    { versioning: 'upcaster', reading: 'fold-the-log' },
    { 'older-snapshots': 'believed', snapshots: 'by-daemon', reading: 'read-own-store' },
  ])('is the line of its yield*, where older code has left events: %j', (chosen) => {
    const stage = openService(orderScenario, chosen);
    stage.ask('c1', reserveMore);
    if ('reading' in chosen) stage.move({ ...ask, command: { ...query, aggregateId: 'order-9' } });
    stage.rest();
    mark(stage);
  });

  test.each([
    { 'personal-data': 'in-plain' },
    { 'personal-data': 'key-deleted', publishing: 'catch-up-subscription' },
    ...orderScenario.slots.snapshots.map((snapshots) => ({ 'personal-data': 'snapshots-sealed', snapshots })),
  ])('is the line of its yield*, where somebody asks to be forgotten: %j', (chosen) => {
    const stage = openService(orderScenario, { ...chosen, 'snapshot-every': 'every-2-events' });
    const commands = [newCustomer, reserveForMina, forgetMina, forgetMina];
    for (const [index, command] of commands.entries()) {
      stage.actOn(stage.ask(`c${String(index + 1)}`, command));
      stage.rest();
    }
    mark(stage);
  });

  test('is the line of its yield*, where the time of a query is over that has been answered meanwhile', () => {
    const stage = openService(orderScenario, { reading: 'wait-for-version' });
    stage.actOn(stage.ask('c1', revision(150)));
    stage.actOn('client:c1');
    stage.move(ask);
    stage.actOn('client:c2');
    stage.actOn('order-query-service:c2');
    stage.act('order-query-service', 'timed-out');
    stage.actOn('relay');
    stage.actOn('projection');
    stage.actOn('order-query-service:c2');
    stage.actOn('order-query-service', 3);
    mark(stage);
  });

  test.each([rebuiltInPlace, rebuiltBeside])(
    'is the line of its yield*, where a read model is built again: %o',
    (rebuilt) => mark(rebuilt()),
  );

  test('is the line of its yield*, where somebody outside is asked twice, and a person decides', () => {
    const stage = openPublishing({ outside: 'plain' });
    stage.activate();
    stage.actOn('relay', 3);
    stage.actUpTo('campaign-handler', 'await-reply');
    stage.act('publishing-service:campaign-handler-2', 'reply-lost');
    stage.move({ kind: 'crash', place: 'campaign-handler' });
    for (let count = 0; count < 400; count += 1) {
      const moves = stage.machine.moves(stage.now());
      const next =
        moves.find((move) => move.kind === 'decide' || ('option' in move && move.option === 'reject')) ??
        stage.machine.natural(stage.now())[0] ??
        moves.find(({ kind }) => kind === 'recover');
      if (next === undefined) break;
      stage.move(next);
    }
    mark(stage);
  });

  function mark({ entries }: Pick<Stage, 'entries'>): void {
    for (const { op } of entries())
      for (const { file, line } of op?.sites ?? []) {
        const site = `${file}:${line}`;
        if (marked.has(site)) continue;
        expect(sourceOf(file)?.split('\n')[line - 1], site).toMatch(/yield\*/);
        marked.add(site);
      }
  }

  test.each(withOwnStores)(
    'is the line of its yield*, where it is kept or asked in another way: %s, %j',
    (id, chosen, scenario) => {
      const { machine, start } = runOf({ scenario: id, slots: slotsWith(scenario, chosen), seed: 1 });
      for (let seed = 1; seed <= 4; seed += 1)
        for (const { entry } of walk(
          machine,
          start,
          scenario.commands,
          askedIn(scenario, machine.definition),
          seed,
          400,
        ))
          mark({ entries: () => [entry] });
    },
  );

  test('comes to every yield* of the taught system, in one variant or another', () => {
    const missed = filesBelow('src/system').flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const site = `${path.replace('src/system/', '')}:${index + 1}`;
        return line.includes('yield*') && !marked.has(site) ? [`${site} ${line.trim()}`] : [];
      }),
    );
    expect(missed).toEqual([]);
  });
});
