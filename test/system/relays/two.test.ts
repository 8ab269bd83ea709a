import { describe, expect, test } from 'vitest';
import { relayStage, revise } from '../../support/relay-stage.ts';

describe.each(['outbox-polling', 'outbox-deleting', 'outbox-apart', 'flag-on-events'])(
  'two relays on one outbox (%s)',
  (publishing) => {
    const open = (consuming: string) => relayStage({ publishing, relays: 'two', consuming });

    test('may both publish a row, without any fault, where both looked before either has marked it', () => {
      const { stage, published, left } = open('naive');
      stage.actOn(stage.ask('c1', revise(120)));
      for (const relay of ['relay-1', 'relay-2']) stage.actUpTo(relay, 'publish');
      stage.rest();
      expect([published(), left()]).toEqual([[3, 3], []]);
      expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
      expect(stage.now().faultsUsed).toEqual({});
    });

    test('do no harm to an idempotent consumer by that', () => {
      const { stage, published } = open('idempotent');
      stage.actOn(stage.ask('c1', revise(120)));
      for (const relay of ['relay-1', 'relay-2']) stage.actUpTo(relay, 'publish');
      stage.rest();
      expect(published()).toEqual([3, 3]);
      for (const promise of ['effect-once', 'in-order', 'no-lost-event', 'read-model-correct'])
        expect(stage.judged(promise)).toEqual({ kind: 'kept' });
    });

    test('let no row overtake another: whoever is late publishes a copy', () => {
      const { stage, published } = open('idempotent');
      stage.actOn(stage.ask('c1', revise(120)));
      stage.actOn(stage.ask('c2', revise(80)));
      stage.actUpTo('relay-1', 'publish');
      stage.actOn('relay-2');
      stage.rest();
      expect(published()).toEqual([3, 4, 3]);
      expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
      expect(stage.judged('read-model-correct')).toEqual({ kind: 'kept' });
    });

    test('go on where one of them dies: the other carries everything', () => {
      const { stage, published, left } = open('idempotent');
      stage.actOn(stage.ask('c1', revise(120)));
      stage.actUpTo('relay-1', 'publish');
      stage.move({ kind: 'crash', place: 'relay-1' });
      stage.actOn('relay-2');
      expect([published(), left()]).toEqual([[3], []]);
    });
  },
);
