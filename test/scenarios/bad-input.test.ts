import { describe, expect, test } from 'vitest';
import { present } from '../../src/base/assert.ts';
import { locationCommands } from '../../src/domains/campaign/location-commands.ts';
import { appendRecord } from '../../src/kernel/broker/produce.ts';
import { isAtRest } from '../../src/kernel/machine/rest.ts';
import { topicOf } from '../../src/kernel/terms/concern.ts';
import type { Command, CommandMessage, Message, ReplyMessage } from '../../src/kernel/terms/message.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { boundariesScenario } from '../../src/scenarios/boundaries/boundaries-scenario.ts';
import { campaignSagaScenario } from '../../src/scenarios/campaign-saga/campaign-saga-scenario.ts';
import { activateCampaign } from '../../src/scenarios/campaign-saga/stories/story-parts.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { orderSagaScenario } from '../../src/scenarios/order-saga/order-saga-scenario.ts';
import { orderOf } from '../../src/scenarios/order-saga/stories/story-parts.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { withVariants } from '../../src/scenarios/slots/slots.ts';
import { decision, tripOf } from '../../src/scenarios/trip/stories/story-parts.ts';
import { tripScenario } from '../../src/scenarios/trip/trip-scenario.ts';
import { openService, type ServiceStage } from '../support/service-stage.ts';

/** Far from every id that a run draws. */
const strayId = 9_001;

const reply = (channel: string, type: string, sagaId?: string): ReplyMessage => ({
  kind: 'reply',
  id: strayId,
  type,
  channel,
  data: { orderId: sagaId ?? 'order-9', campaignId: sagaId ?? 'campaign-9' },
  cause: strayId - 1,
  ...(sagaId === undefined ? {} : { sagaId }),
});

const commandTo = (channel: string, command: Command): CommandMessage => ({
  kind: 'command',
  id: strayId,
  channel,
  ...command,
  cause: strayId - 1,
  sagaId: 'order-9',
});

const toSaga = 'create-order-saga-replies';
const toCampaign = 'publishing-service-answers';
const reserved = ['CreditReserved', 'CreditReservationFailed', 'CustomerUnknown', 'Nonsense'] as const;
const published = ['AdvertisementConfirmed', 'AdvertisementRejected', 'Nonsense'] as const;
const fromNobody = { aggregateType: 'Customer', aggregateId: 'customer-9' } as const;

/** What a scenario begins with, and messages that come once all of that has come to its end. */
type Stray = { readonly scenario: Scenario; readonly begun: Command; readonly messages: readonly Message[] };

const orders: Stray = {
  scenario: orderSagaScenario,
  begun: orderOf(300),
  messages: [
    ...reserved.flatMap((type) => [
      // Ended, never begun, and of nobody.
      reply(toSaga, type, 'order-1'),
      reply(toSaga, type, 'order-9'),
      reply(toSaga, type),
    ]),
    commandTo('customer-service-commands', {
      ...fromNobody,
      type: 'ReleaseCredit',
      data: { orderId: 'order-9' },
    }),
  ],
};
const campaigns: Stray = {
  scenario: campaignSagaScenario,
  begun: activateCampaign,
  messages: published.flatMap((type) => [
    reply(toCampaign, type, 'campaign-1'),
    reply(toCampaign, type, 'campaign-9'),
  ]),
};

/** Each form that a saga can be kept in, and each way to consume: what is not known again is worked on once more. */
const designs = [orders, campaigns].flatMap((stray) =>
  (stray.scenario.slots['saga-state'] ?? []).flatMap((state) =>
    (stray.scenario.slots.correlation ?? ['']).flatMap((correlation) =>
      ['idempotent', 'naive'].map((consuming) => {
        const wanted = { coordination: 'orchestration', 'saga-state': state, correlation, consuming };
        const { defaults } = stray.scenario;
        const { slots } = withVariants(defaults, within(wanted, defaults), defaults);
        return { stray, slots, name: `${stray.scenario.id} ${state} ${correlation} ${consuming}` };
      }),
    ),
  ),
);

function within(wanted: ChosenVariants, defaults: ChosenVariants): ChosenVariants {
  return Object.fromEntries(Object.entries(wanted).filter(([slot]) => slot in defaults));
}

/** What a handler writes down of a message that it has done nothing about, or answered. */
const noted: readonly string[] = ['processed_messages', 'applied_versions', 'commit_log'];

/** All that is committed but that. */
const keptIn = (world: World): unknown =>
  Object.entries(world.databases).map(([id, { tables }]) => [
    id,
    Object.entries(tables)
      .filter(([table]) => !noted.includes(table))
      .map(([table, { rows }]) => [table, rows]),
  ]);

const tells = (stage: ServiceStage): readonly string[] =>
  stage.entries().flatMap(({ op }) => (op?.kind === 'tell' ? [op.step] : []));

const broken = (stage: ServiceStage): readonly string[] =>
  stage.machine.definition.properties.map(({ id }) => id).filter((id) => stage.judged(id).kind !== 'kept');

function saidBy(message: Message, slots: ChosenVariants): string {
  if ('kind' in message && message.kind === 'command') return 'carry-out';
  return slots['saga-state'] === 'stateless' && message.type !== 'Nonsense' ? 'reject' : 'reply-late';
}

const withRecord = (world: World, message: Message): World => {
  const broker = present(world.brokers['broker'], 'a broker');
  const appended = appendRecord(broker, topicOf(message), 'key', message).broker;
  return { ...world, brokers: { ...world.brokers, broker: appended } };
};

describe.each(designs)(
  'a message that nobody waits for, $name',
  ({ stray: { scenario, begun, messages }, slots }) => {
    const before = openService(scenario, slots);
    before.ask('c1', begun);
    before.rest();

    test.each(messages)('[S4] [S10] is told and changes nothing: $kind $type $sagaId', (message) => {
      const stage = openService(scenario, slots, () => withRecord(before.now(), message));
      stage.rest();
      // Who keeps nothing can't know that nobody waits: the campaign refuses what it is asked for.
      expect(tells(stage)).toContain(saidBy(message, slots));
      expect(keptIn(stage.now())).toEqual(keptIn(before.now()));
      expect(stage.now().memories).toEqual(before.now().memories);
      expect([isAtRest(stage.machine, stage.now()), broken(stage)]).toEqual([true, broken(before)]);
    });
  },
);

const ofLocations: readonly string[] = locationCommands.map(({ type }) => type);

/** How services can work together, where a scenario has a choice; else as it is. */
const ways = [orderSagaScenario, campaignSagaScenario, tripScenario, boundariesScenario].flatMap(
  (scenario) => {
    const slot = (['boundary', 'coordination', 'saga-state'] as const).find(
      (one) => (scenario.slots[one] ?? []).length > 1,
    );
    const variants = slot === undefined ? [''] : (scenario.slots[slot] ?? []);
    return variants.map((variant) => {
      const wanted = slot === undefined ? {} : { [slot]: variant };
      const { slots } = withVariants(scenario.defaults, wanted, scenario.defaults);
      return { scenario, slots, name: `${scenario.id} ${variant}` };
    });
  },
);

describe.each(ways)('a command for what is not there, $name', ({ scenario, slots }) => {
  const toNobody = scenario.commands
    .filter(({ creates, reads }) => !creates && reads !== true)
    // An ad location that is an aggregate of its own knows of no campaign: of which it is said to be, it is.
    .filter(({ type }) => slots.boundary !== 'too-small' || !ofLocations.includes(type))
    .map(({ type, aggregateType, fields }) => ({
      type,
      aggregateType,
      aggregateId: `${aggregateType.toLowerCase()}-9`,
      data: Object.fromEntries(fields.map(({ name, initial }) => [name, initial])),
    }));

  test.each(toNobody)('[S8] is refused and changes nothing: $type', (command) => {
    const before = openService(scenario, slots);
    before.rest();
    const stage = openService(scenario, slots);
    stage.ask('c1', command, present(scenario.routes[command.aggregateType]?.[0], 'its service'));
    stage.rest();
    expect(stage.answers()['c1']).toMatchObject({ kind: 'rejected' });
    expect(keptIn(stage.now())).toEqual(keptIn(before.now()));
    expect(stage.now().memories).toEqual(before.now().memories);
    expect(broken(stage)).toEqual(broken(before));
  });
});

describe('a decision', () => {
  const asked = openService(tripScenario);
  asked.ask('c1', tripOf(1), 'booking-service-1');
  asked.rest();

  test.each([
    ['about a trip that is not there', decision('confirm', 9)],
    ['that is no option', decision('reroute')],
    ['of somebody who is asked nothing', { ...decision('confirm'), activation: 'airline' }],
  ])('[S10] %s is no move', (_what, move) => {
    expect(asked.machine.step(asked.now(), decision('confirm'))).toMatchObject({ ok: true });
    expect(asked.machine.step(asked.now(), move)).toMatchObject({ ok: false });
  });

  test('[S10] can be taken once', () => {
    asked.move(decision('confirm'));
    for (const option of ['confirm', 'reject'])
      expect(asked.machine.step(asked.now(), decision(option))).toMatchObject({ ok: false });
  });
});
