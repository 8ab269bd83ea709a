import { describe, expect, test } from 'vitest';
import { relayStage, revise } from '../../support/relay-stage.ts';

describe.each(['outbox-polling', 'outbox-deleting', 'outbox-apart', 'flag-on-events'])(
  'two relays that skip what is locked (%s)',
  (publishing) => {
    const open = (consuming = 'idempotent') =>
      relayStage({ publishing, relays: 'two-skip-locked', consuming });
    const bothAtPublish = (consuming?: string) => {
      const opened = open(consuming);
      const { stage } = opened;
      stage.actOn(stage.ask('c1', revise(120)));
      stage.actOn(stage.ask('c2', revise(80)));
      for (const relay of ['relay-1', 'relay-2']) stage.actUpTo(relay, 'publish');
      return opened;
    };

    test('never both publish a row while nothing fails', () => {
      const { stage, published, left } = open('naive');
      stage.actOn(stage.ask('c1', revise(120)));
      stage.actUpTo('relay-1', 'publish');
      stage.actUpTo('relay-2', 'select');
      expect(stage.outcomes('relay-2')).toEqual([]);
      stage.rest();
      expect([published(), left()]).toEqual([[3], []]);
      expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
    });

    test('take different rows at once', () => {
      const { stage, published, left } = bothAtPublish('naive');
      stage.rest();
      expect([published(), left()]).toEqual([[3, 4], []]);
      expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
    });

    test('let a later event of one order overtake the earlier, without any fault', () => {
      const { stage, published } = bothAtPublish();
      stage.actOn('relay-2');
      stage.rest();
      expect(published()).toEqual([4, 3]);
      expect(stage.judged('in-order')).toMatchObject({ kind: 'broken' });
      expect(stage.judged('read-model-correct')).toMatchObject({ kind: 'broken' });
      expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
      expect(stage.now().faultsUsed).toEqual({});
    });

    test.each<readonly [what: string, strike: 'crash' | 'refused' | 'request-lost']>([
      ['one dies before its commit', 'crash'],
      ['a commit is refused', 'refused'],
      ['a commit is lost', 'request-lost'],
    ])('publish a row again where %s; the consumer must bear it', (_, strike) => {
      const { stage, published, left } = open('naive');
      stage.actOn(stage.ask('c1', revise(120)));
      stage.actUpTo('relay-1', 'commit');
      if (strike === 'crash') stage.move({ kind: 'crash', place: 'relay-1' });
      else stage.act('relay-1', strike);
      expect(left()).toEqual([3]);
      stage.rest();
      expect([published(), left()]).toEqual([[3, 3], []]);
      expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
      expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
    });

    test('free a row for the other where one dies with it in hand', () => {
      const { stage, published } = open();
      stage.actOn(stage.ask('c1', revise(120)));
      stage.actUpTo('relay-1', 'publish');
      stage.move({ kind: 'crash', place: 'relay-1' });
      stage.actOn('relay-2');
      expect(published()).toEqual([3]);
    });

    test('roll back and wait where the broker or the database is away, and publish then', () => {
      const { stage, left } = open();
      stage.move({ kind: 'take-down', place: 'broker' });
      stage.actOn(stage.ask('c1', revise(120)));
      for (const relay of ['relay-1', 'relay-2']) {
        stage.actOn(relay);
        expect(stage.wants(relay)).toBe('await-reachable');
      }
      stage.move({ kind: 'crash', place: 'order-database' });
      stage.rest();
      expect(left()).toEqual([]);
      expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
    });

    test('hold nothing while they wait for rows', () => {
      const { stage } = open();
      const begun = stage.now().databases['order-service']?.transactions ?? [];
      expect(begun.flatMap(({ writes, locks }) => [...writes, ...locks])).toEqual([]);
    });
  },
);
