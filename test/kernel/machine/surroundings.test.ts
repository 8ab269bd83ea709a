import { describe, expect, test } from 'vitest';
import {
  acknowledge,
  awaitReachable,
  awaitReply,
  poll,
  publish,
  sendMail,
  sendRequest,
} from '../../../src/kernel/language/ops.ts';
import { finished, next, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { anEvent } from '../../support/an-event.ts';
import { placeOf } from '../../../src/scenarios/topology/place.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const command = { type: 'Do', aggregateType: 'Thing', aggregateId: 't', data: {} };

const insertAccount: Program = function* insertAccount() {
  const transaction = transactionOn('shop');
  yield* transaction.begin();
  yield* transaction.insert('tickets', { for: 'me' });
  yield* transaction.insert('accounts', { id: 'a', owner: 'me', balance: 1 });
  yield* transaction.commit();
  yield* awaitReachable('broker');
  return finished;
};

describe('surroundings', () => {
  test('[K6] a crash takes locals and open transactions, and leaves committed rows, logs and sequences', () => {
    const stage = openStage(smallSystem({ programs: { insertAccount } }));
    stage.actUpTo('insertAccount', 'commit');
    stage.move({ kind: 'crash', place: 'insertAccount' });
    expect(stage.now().databases['shop']?.transactions).toEqual([]);
    expect(stage.rows('accounts')).toEqual([]);
    expect(stage.now().databases['shop']?.sequences).toEqual({ tickets: 1 });

    stage.move({ kind: 'recover', place: 'insertAccount' });
    expect(stage.wants('insertAccount')).toBe('begin');
    stage.actUpTo('insertAccount', 'await-reachable');
    stage.move({ kind: 'crash', place: 'insertAccount' });
    expect(stage.rows('accounts')).toHaveLength(1);
    expect(stage.rows('tickets')).toEqual([{ id: 2, for: 'me' }]);
    expect(stage.rows('commit_log')).toHaveLength(1);
  });

  test('[K6] a crash of a service ends its handlers for good; recovery starts daemons only', () => {
    const stage = openStage(smallSystem({}));
    stage.move({ kind: 'send', intent: 'c1', to: 'service', command });
    stage.act('client:c1');
    expect(Object.keys(stage.now().activations)).toContain('service:c1');
    stage.move({ kind: 'crash', place: 'service' });
    stage.move({ kind: 'recover', place: 'service' });
    expect(Object.keys(stage.now().activations)).toEqual(['client:c1']);
  });

  test('[K6] the request that a dead process waited for is forgotten, while its handler goes on', () => {
    const asking: Program = function* asking() {
      yield* sendRequest('service', { id: 'r1', intent: 'r1', command });
      yield* awaitReply('service', 'r1');
      return finished;
    };
    const stage = openStage(smallSystem({ programs: { asking } }));
    stage.act('asking');
    stage.move({ kind: 'crash', place: 'asking' });
    expect(stage.now().requests).toEqual({});
    stage.move({ kind: 'recover', place: 'asking' });
    expect(stage.act('service:r1')).toEqual({ ok: true, value: null });
    expect(stage.now().requests).toEqual({});
  });

  test('[K6] what can die alone dies alone', () => {
    const forever: Program = function* forever() {
      yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'hi', eventId: 1 }, []);
      return next({});
    };
    const stage = openStage(smallSystem({ programs: { one: forever, two: forever } }));
    stage.move({ kind: 'crash', place: 'one' });
    expect(Object.keys(stage.now().activations)).toEqual(['two']);
  });

  test('[K15] an outage forgets nothing and cuts a place off both ways', () => {
    const stage = openStage(
      smallSystem({
        handler: function* handler() {
          const transaction = transactionOn('shop');
          yield* transaction.begin();
          yield* transaction.insert('tickets', {});
          yield* transaction.commit();
          return finished;
        },
      }),
    );
    stage.move({ kind: 'send', intent: 'c1', to: 'service', command });
    stage.act('client:c1');
    stage.act('service:c1');
    stage.move({ kind: 'take-down', place: 'service' });
    expect(stage.outcomes('service:c1')).toEqual(['connection-lost']);
    stage.move({ kind: 'recover', place: 'service' });
    expect(stage.now().databases['shop']?.transactions).toHaveLength(1);
    stage.actOn('service:c1');
    expect(stage.rows('tickets')).toEqual([{ id: 1 }]);
  });

  test('[K15] a slow link changes nothing but the order that a live driver takes', () => {
    const stage = openStage(smallSystem({ programs: { insertAccount } }));
    const before = stage.now();
    stage.move({ kind: 'slow', link: 'insertAccount->shop-database', factor: 10 });
    expect(stage.now().slowness).toEqual({ 'insertAccount->shop-database': 10 });
    expect(stage.now().hash).toEqual(before.hash);
    expect(stage.machine.moves(stage.now())).toEqual(stage.machine.moves(before));
    stage.move({ kind: 'slow', link: 'insertAccount->shop-database', factor: 1 });
    expect(stage.now()).toEqual(before);
  });

  test('[K16] a client is one process for each intent, and a second with the same intent must wait', () => {
    const stage = openStage(smallSystem({}));
    const send = { kind: 'send', intent: 'c1', to: 'service', command } as const;
    stage.move(send);
    stage.move({ ...send, intent: 'c2' });
    expect(Object.keys(stage.now().activations)).toEqual(['client:c1', 'client:c2']);
    expect(stage.machine.step(stage.now(), send)).toMatchObject({ ok: false });
    for (const actor of ['client:c1', 'service:c1', 'client:c1']) stage.act(actor);
    expect(stage.machine.step(stage.now(), send)).toMatchObject({ ok: true });
  });

  test('[K16] where several places have clients, the first of them sends unless another is named', () => {
    const definition = smallSystem({});
    const other = placeOf('other-client', 'client');
    const stage = openStage({
      ...definition,
      places: [...definition.places, other],
      links: [...definition.links, { from: other.id, to: 'service' }],
      clients: [...definition.clients, { place: other.id, program: 'client' }],
    });
    const send = { kind: 'send', intent: 'c1', to: 'service', command } as const;
    stage.move(send);
    stage.move({ ...send, intent: 'c2', client: other.id });
    const places = Object.values(stage.now().activations).map(({ id, place }) => [id, place]);
    expect(places).toEqual([
      ['client:c1', 'client'],
      ['client:c2', 'other-client'],
    ]);
    for (const actor of ['client:c2', 'service:c2', 'client:c2']) stage.act(actor);
    expect(Object.keys(stage.now().activations)).toEqual(['client:c1']);
    for (const client of ['service', 'nobody'])
      expect(stage.machine.step(stage.now(), { ...send, intent: 'c3', client })).toMatchObject({ ok: false });
  });

  test('[B4] deliver again goes back to the committed offset, and needs a broker that is there', () => {
    const write: Program = function* write() {
      for (const id of [1, 2, 3]) yield* publish('broker', 'Topic', 'k', anEvent(id));
      return finished;
    };
    const read: Program = function* read() {
      const first = yield* poll('broker', 'readers');
      if (first.ok && first.value !== null) yield* acknowledge('broker', 'readers', first.value);
      for (;;) yield* poll('broker', 'readers');
    };
    const stage = openStage(
      smallSystem({
        programs: { read, write },
        groups: [{ id: 'readers', topics: ['Topic'], members: ['read'] }],
      }),
    );
    stage.actOn('write');
    const offsets = stage.actOn('read').map((result) => (result.ok ? result.value : null));
    expect(offsets).toMatchObject([{ offset: 0 }, null, { offset: 1 }, { offset: 2 }]);

    const listed = stage.machine.moves(stage.now()).filter((move) => move.kind === 'redeliver');
    expect(listed).toHaveLength(1);
    const again = listed.slice(0, 1);
    stage.move({ kind: 'take-down', place: 'broker' });
    for (const move of again) expect(stage.machine.step(stage.now(), move)).toMatchObject({ ok: false });
    stage.move({ kind: 'recover', place: 'broker' });
    again.forEach(stage.move);
    expect(stage.now().faultsUsed).toMatchObject({ redelivery: 1 });
    expect(stage.actOn('read')).toMatchObject([{ value: { offset: 1 } }, { value: { offset: 2 } }]);
  });
});
