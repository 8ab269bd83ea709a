import { describe, expect, test } from 'vitest';
import { oldCustomer, olderOrders, reserveMore } from '../../../src/scenarios/order/older-orders.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { replaysOf } from '../../../src/app/selectors/replays.ts';
import { pairwiseCover } from '../../support/pairwise.ts';
import { goTogether } from '../../support/order-lab.ts';
import { openService, type ServiceStage } from '../../support/service-stage.ts';
import { slotsWith } from '../../support/slots-with.ts';

const ways = ['none', 'tolerant', 'upcaster'] as const;
const reserve = (amount: number): Command => ({
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: oldCustomer,
  data: { orderId: 'order-10', amount },
});
const getOrder: Command = { type: 'GetOrder', aggregateType: 'Order', aggregateId: 'order-9', data: {} };
const opened = (versioning: string, chosen: Readonly<Record<string, string>> = {}): ServiceStage =>
  openService(orderScenario, slotsWith(orderScenario, { versioning, ...chosen }));
const carriedOut = (stage: ServiceStage, command: Command): ServiceStage => {
  stage.actOn(stage.ask('c1', command));
  stage.rest();
  return stage;
};
const brokenIn = (stage: ServiceStage): readonly string[] =>
  stage.machine.definition.properties.map(({ id }) => id).filter((id) => stage.judged(id).kind !== 'kept');
const told = (stage: ServiceStage, step: string): readonly string[] =>
  stage.entries().flatMap(({ op }) => (op?.kind === 'tell' && op.step === step ? [op.actor] : []));
const decided = (stage: ServiceStage): unknown => {
  const own = stage.rows('events', 'order-service').filter((row) => row['entity_id'] === oldCustomer);
  return own.at(-1)?.['event_type'];
};

describe('[N4] what older code has stored', () => {
  test('by default there is none, and rows do not say how they are written', () => {
    const stage = opened('nothing-old');
    const rows = stage.rows('events', 'order-service');
    expect(rows.filter((row) => 'schema_version' in row)).toEqual([]);
    expect(rows).toHaveLength(2);
  });

  test.each(ways)('stays as it was written, whoever reads it: %s', (versioning) => {
    const stage = opened(versioning);
    const old = () => stage.rows('events', 'order-service').slice(0, olderOrders.commands.length);
    const before = old();
    expect(before.map((row) => row['schema_version'])).toEqual(before.map(() => 1));
    expect(before.map((row) => row['event_data'])).toEqual([
      { name: 'Sora', creditLimit: 500 },
      { orderId: 'order-7', amount: 1 },
      { orderId: 'order-8', amount: 1 },
      { orderId: 'order-9', amount: 1 },
      { customerId: oldCustomer },
    ]);
    carriedOut(stage, reserve(50));
    expect(old()).toEqual(before);
    expect(stage.rows('events', 'order-service').at(-1)).toMatchObject({ schema_version: 2 });
  });

  test('[D3] taken as it is, it lets the service promise what is promised already', () => {
    const stage = carriedOut(opened('none'), reserveMore);
    expect(decided(stage)).toBe('CreditReserved');
    expect(told(stage, 'take-as-is')).toHaveLength(5);
    expect(brokenIn(stage)).toEqual(['read-model-correct', 'credit-kept']);
    expect(stage.rows('order_view', 'projection').at(-1)).toMatchObject({ order_id: 'order-9', total: 0 });
  });

  test('a tolerant reader knows what is missing, and not what meant something else', () => {
    const stage = carriedOut(opened('tolerant'), reserveMore);
    expect(stage.rows('order_view', 'projection').at(-1)).toMatchObject({ order_id: 'order-9', total: 100 });
    expect(decided(stage)).toBe('CreditReserved');
    expect(brokenIn(stage)).toEqual(['credit-kept']);
  });

  test('an upcaster lifts it for whoever reads it', () => {
    const stage = carriedOut(opened('upcaster'), reserveMore);
    expect(decided(stage)).toBe('CreditReservationFailed');
    expect(brokenIn(stage)).toEqual([]);
    expect(carriedOut(opened('upcaster'), reserve(200)).answers()['c1']).toMatchObject({ version: 5 });
    expect(told(stage, 'lift')).toEqual(Array.from({ length: 5 }, () => 'upcaster'));
  });

  const { publishing, consuming, effect, snapshots, partitioning, failing } = orderScenario.slots;
  const cover = pairwiseCover(
    { publishing, consuming, effect, snapshots, partitioning, failing, versioning: ways },
    (chosen) => goTogether({ keeping: 'events', 'stream-length': 'short', ...chosen }),
  );
  test.each(cover.map((chosen) => [Object.values(chosen).join(', '), chosen] as const))(
    'whatever else is chosen, nobody takes it rightly but by lifting it: %s',
    (_, chosen) => {
      const stage = carriedOut(opened(chosen['versioning'] ?? '', chosen), reserveMore);
      const excused = ['no-early-event', 'atomic-outbox'];
      const broken = brokenIn(stage).filter((id) => !excused.includes(id));
      const expected = {
        none: ['read-model-correct', 'credit-kept'],
        tolerant: ['credit-kept'],
        upcaster: [],
      }[chosen['versioning'] ?? ''];
      const ofSnapshots = broken.filter((id) => id !== 'snapshot-true');
      expect(ofSnapshots).toEqual(expected);
    },
  );

  test.each(orderScenario.slots.reading.filter((id) => id !== 'none' && id !== 'wait-for-version'))(
    '[R1] a query, too, reads it so: %s',
    (reading) => {
      const stage = opened('upcaster', { reading });
      stage.rest();
      const before = told(stage, 'lift').length;
      stage.move({ kind: 'send', intent: 'c1', to: 'order-query-service', command: getOrder });
      stage.rest();
      const heard = stage
        .entries()
        .flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === 'answer-heard' ? [fact.answer] : [])));
      expect(heard).toMatchObject([{ kind: 'shown', status: 'PENDING', version: 1 }]);
      expect(told(stage, 'lift').length - before).toBe(reading === 'read-model' ? 0 : 1);
      expect(brokenIn(stage)).toEqual([]);
    },
  );

  const writing = orderScenario.slots.snapshots.filter((id) => id !== 'never');
  const every = orderScenario.slots['snapshot-every'];
  const snapshotting = pairwiseCover({ snapshots: writing, 'snapshot-every': every }, () => true);
  describe.each(snapshotting)('and snapshotted: $snapshots, $snapshot-every', (chosen) => {
    const withSnapshots = (more: Readonly<Record<string, string>>) =>
      carriedOut(opened('upcaster', { ...chosen, ...more }), reserveMore);
    const snapshotsOf = (stage: ServiceStage) =>
      stage.rows('snapshots', 'order-service').filter((row) => row['entity_id'] === oldCustomer);
    const isSnapshotted = chosen['snapshot-every'] !== 'every-100-events';

    test('[N2] a snapshot says with which schema version it was written', () => {
      const stage = opened('upcaster', chosen);
      const older = snapshotsOf(stage).filter((row) => row['schema_version'] === 1);
      expect(older.map((row) => row['snapshot_json'])).toMatchObject(
        isSnapshotted ? [{ creditLimit: 500, reservations: { 'order-7': 1 } }] : [],
      );
      stage.rest();
      expect(snapshotsOf(stage).slice(0, older.length)).toEqual(older);
    });

    test('believed, one of older code makes what is lifted wrong', () => {
      // A snapshotter goes on from what it believes; whoever passes it over folds all of the events.
      const stage = withSnapshots({ 'older-snapshots': 'believed' });
      expect(decided(stage)).toBe(isSnapshotted ? 'CreditReserved' : 'CreditReservationFailed');
      expect(brokenIn(stage).includes('credit-kept')).toBe(isSnapshotted);
      expect(told(stage, 'pass-over')).toEqual([]);
    });

    test('passed over, it is as if it were not there, and all events are folded once more', () => {
      const stage = withSnapshots({});
      expect(decided(stage)).toBe('CreditReservationFailed');
      expect(brokenIn(stage)).toEqual([]);
      // A snapshotter finds it, too, and may have written a new one before anybody else looks.
      if (chosen['snapshots'] !== 'by-daemon')
        expect(told(stage, 'pass-over')).toHaveLength(isSnapshotted ? 1 : 0);
      const replays = replaysOf(stage.entries(), stage.entries().length);
      const own = replays.filter(({ by, aggregateId }) => by.includes('c1') && aggregateId === oldCustomer);
      if (chosen['snapshots'] !== 'by-daemon')
        expect(own.at(-1)).toMatchObject({ eventCount: 4, version: 4, snapshotVersion: null });
    });
  });

  test('what is unread as the run begins is owed to who reads it', () => {
    const stage = opened('upcaster');
    expect(stage.judged('no-lost-event').kind).toBe('waiting');
    stage.rest();
    expect(stage.judged('no-lost-event').kind).toBe('kept');
  });
});
