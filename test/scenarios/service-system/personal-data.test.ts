import { describe, expect, test } from 'vitest';
import { entriesFrom } from '../../../src/base/sorted-map.ts';
import { forgetMina, reserveForMina } from '../../../src/scenarios/order/forget-mina.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { cureFor } from '../../../src/scenarios/slots/cures.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { pairwiseCover } from '../../support/pairwise.ts';
import { goTogether } from '../../support/order-lab.ts';
import { openService, type ServiceStage } from '../../support/service-stage.ts';
import { slotsWith } from '../../support/slots-with.ts';

const ways = orderScenario.slots['personal-data'].filter((id) => id !== 'nobody-asks');
const sealing = ways.filter((id) => id !== 'in-plain');
type Chosen = Readonly<Record<string, string>>;

const opened = (way: string, chosen: Chosen = {}): ServiceStage =>
  openService(orderScenario, slotsWith(orderScenario, { 'personal-data': way, ...chosen }));
const carriedOut = (stage: ServiceStage, ...commands: readonly Command[]): ServiceStage => {
  for (const [index, command] of commands.entries()) {
    stage.actOn(stage.ask(`c${String(index + 1)}`, command));
    stage.rest();
  }
  return stage;
};
const brokenIn = (stage: ServiceStage): readonly string[] =>
  stage.machine.definition.properties.map(({ id }) => id).filter((id) => stage.judged(id).kind !== 'kept');
const stored = (stage: ServiceStage) =>
  stage.rows('events', 'order-service').find((row) => row['event_type'] === 'CustomerCreated')?.[
    'event_data'
  ];
const shown = (stage: ServiceStage): unknown => stage.rows('customer_view', 'projection').at(-1)?.['name'];
const snapshotted = (stage: ServiceStage): readonly unknown[] =>
  stage
    .rows('snapshots', 'order-service')
    .filter((row) => row['entity_type'] === 'Customer')
    .map((row) => row['snapshot_json']);
const hasKeys = (stage: ServiceStage): boolean =>
  'personal_keys' in (stage.now().databases['order-service']?.tables ?? {});
const keys = (stage: ServiceStage) => (hasKeys(stage) ? stage.rows('personal_keys', 'order-service') : []);
const told = (stage: ServiceStage, step: string): number =>
  stage.entries().filter(({ op }) => op?.kind === 'tell' && op.step === step).length;
/** The promise's own culprits, each by its table, or by the event whose record it is. */
const readable = (stage: ServiceStage): readonly string[] => {
  const judged = stage.judged('forgotten');
  if (judged.kind !== 'broken') return [];
  return [...new Set(judged.culprits.map((one) => (one.kind === 'row' ? one.table : one.kind)))].toSorted();
};

describe('[N5] what is about a person', () => {
  test('stands in events as it is, and nobody carries out a request to forget it, by default', () => {
    const stage = carriedOut(opened('nobody-asks'), forgetMina);
    expect(stored(stage)).toEqual({ name: 'Mina', creditLimit: 500 });
    expect(stage.answers()['c1']).toMatchObject({ kind: 'rejected', rejection: 'CommandUnknown' });
    expect(stage.machine.definition.properties.map(({ id }) => id)).not.toContain('forgotten');
    expect(hasKeys(stage)).toBe(false);
    const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 1 };
    const offered = orderScenario.commands.filter((one) => orderScenario.isOffered?.(setup, one) !== false);
    expect(offered.map(({ type }) => type)).not.toContain('ForgetCustomer');
  });

  test.each(sealing)('is enciphered with a key of the person’s own, and read by whoever may: %s', (way) => {
    const stage = carriedOut(opened(way), reserveForMina);
    expect(stored(stage)).toMatchObject({
      name: expect.stringMatching(/^enc:[0-9a-f]{16}$/) as unknown,
      creditLimit: 500,
    });
    expect(keys(stage)).toMatchObject([{ entity_type: 'Customer', entity_id: 'customer-1' }]);
    expect(shown(stage)).toBe('Mina');
    expect(brokenIn(stage)).toEqual([]);
  });

  test.each(sealing)('never stands in the clear in the commit log, nor does the key: %s', (way) => {
    const stage = carriedOut(opened(way), reserveForMina, forgetMina);
    const log = JSON.stringify(stage.rows('commit_log', 'order-service'));
    expect(log).toContain('CustomerForgotten');
    expect(log).not.toContain('personal_keys');
    expect(log).not.toContain('Mina');
  });

  test.each(ways)('is never rewritten in an event: %s', (way) => {
    const stage = opened(way);
    const before = stored(stage);
    carriedOut(stage, forgetMina);
    expect(stored(stage)).toEqual(before);
    expect(keys(stage)).toEqual([]);
    expect(stage.rows('events', 'order-service').at(-1)).toMatchObject({ event_type: 'CustomerForgotten' });
  });

  test.each([
    ['in-plain', ['commit_log', 'event', 'events', 'outbox'], 'FORGOTTEN'],
    ['key-deleted', ['customer_view'], 'Mina'],
    ['views-told', [], 'FORGOTTEN'],
    ['snapshots-sealed', [], 'FORGOTTEN'],
  ] as const)('[P29] %s: once it is to be forgotten it can be read in %j', (way, where, name) => {
    const stage = carriedOut(opened(way), forgetMina);
    expect(readable(stage)).toEqual(where);
    expect(shown(stage)).toBe(name);
    expect(brokenIn(stage)).toEqual(where.length === 0 ? [] : ['forgotten']);
  });

  test('is forgotten once, and the books go on', () => {
    const stage = carriedOut(opened('snapshots-sealed'), forgetMina, forgetMina, reserveForMina);
    expect(stage.answers()['c2']).toMatchObject({ kind: 'rejected', rejection: 'AlreadyForgotten' });
    expect(stage.answers()['c3']).toMatchObject({ kind: 'accepted', version: 3 });
    expect(told(stage, 'find-no-key')).toBeGreaterThan(0);
    expect(brokenIn(stage)).toEqual([]);
  });

  const writing = orderScenario.slots.snapshots.filter((id) => id !== 'never');
  describe.each(pairwiseCover({ snapshots: writing, way: ways }, () => true))(
    'in a snapshot, $snapshots, $way',
    ({ snapshots = '', way = '' }) => {
      const chosen = { snapshots, 'snapshot-every': 'every-2-events' };

      test('[N2] is there in the clear, or enciphered', () => {
        const stage = carriedOut(opened(way, chosen), reserveForMina);
        const sealed = expect.stringMatching(/^enc:/) as unknown;
        expect(snapshotted(stage)).toMatchObject([{ name: way === 'snapshots-sealed' ? sealed : 'Mina' }]);
        expect(brokenIn(stage)).toEqual([]);
      });

      test('[P29] outlives its key, unless it is enciphered with that', () => {
        const stage = carriedOut(opened(way, chosen), reserveForMina, forgetMina);
        expect(readable(stage).includes('snapshots')).toBe(way !== 'snapshots-sealed');
        // Who finds her copes with a snapshot that nobody can open.
        stage.actOn(stage.ask('again', forgetMina));
        stage.rest();
        expect(stage.answers()['again']).toMatchObject({ kind: 'rejected', rejection: 'AlreadyForgotten' });
      });
    },
  );

  const { publishing, consuming, effect, snapshots, members, failing, recognising } = orderScenario.slots;
  const cover = pairwiseCover(
    { publishing, consuming, effect, snapshots, members, failing, recognising, 'personal-data': ways },
    (chosen) => goTogether({ keeping: 'events', versioning: 'nothing-old', ...chosen }),
  );
  test.each(cover.map((chosen) => [Object.values(chosen).join(', '), chosen] as const))(
    '[P29] whatever else is chosen, it is gone where nobody has a copy in the clear: %s',
    (_, chosen) => {
      const way = chosen['personal-data'] ?? '';
      const stage = carriedOut(
        opened(way, { 'snapshot-every': 'every-2-events', ...chosen }),
        reserveForMina,
        forgetMina,
      );
      const isKept = way === 'snapshots-sealed' || (way === 'views-told' && chosen['snapshots'] === 'never');
      expect(stage.judged('forgotten').kind).toBe(isKept ? 'kept' : 'broken');
      for (const id of ['read-model-correct', 'no-lost-event']) expect(stage.judged(id).kind).toBe('kept');
    },
  );

  test('a subscriber that comes to an event when its key is gone goes on without what it says', () => {
    const stage = opened('views-told', { effect: 'row' });
    const sora = { ...forgetMina, aggregateId: 'customer-2' };
    const created = { ...sora, type: 'CreateCustomer', data: { name: 'Sora', creditLimit: 10 } };
    stage.move({ kind: 'crash', place: 'projection' });
    stage.actOn(stage.ask('c1', created));
    stage.actOn(stage.ask('c2', sora));
    stage.rest();
    const row = stage.rows('customer_view', 'projection').find(({ customer_id: id }) => id === 'customer-2');
    expect(row).toMatchObject({ name: 'FORGOTTEN', credit_limit: 10 });
    expect(told(stage, 'find-no-key')).toBeGreaterThan(0);
    expect(brokenIn(stage)).toEqual([]);
  });

  test('[B1] what the broker carries is enciphered, whoever publishes it and when', () => {
    for (const way of publishing) {
      const slots = slotsWith(orderScenario, { 'personal-data': 'snapshots-sealed', publishing: way });
      if (slots.keeping !== 'events') continue;
      const stage = openService(orderScenario, slots);
      stage.rest();
      const logs = Object.values(stage.now().brokers).flatMap(({ partitions }) => Object.values(partitions));
      const records = logs.flatMap((log) => [...entriesFrom(log)]);
      expect(JSON.stringify(records), way).not.toContain('Mina');
    }
  });

  test('[P29] a cure is offered for each copy in the clear', () => {
    const cures = (chosen: Chosen) =>
      cureFor('forgotten', { scenario: 'order', slots: { ...orderScenario.defaults, ...chosen }, seed: 1 });
    expect(cures({ 'personal-data': 'in-plain' })?.variant).toBe('views-told');
    expect(cures({ 'personal-data': 'key-deleted' })?.variant).toBe('views-told');
    expect(cures({ 'personal-data': 'views-told' })?.variant).toBe('snapshots-sealed');
    expect(cures({ 'personal-data': 'snapshots-sealed' })).toBeNull();
  });
});
