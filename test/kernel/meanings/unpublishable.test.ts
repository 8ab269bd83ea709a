import { describe, expect, test } from 'vitest';
import { awaitPublishable, publish, waitForDueRows } from '../../../src/kernel/language/ops.ts';
import { next, type Program } from '../../../src/kernel/language/process.ts';
import { isAtRest, settle } from '../../../src/kernel/machine/rest.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem, withRows } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

/** Publishes one event for ever. */
const publishing = (eventId: number, topic = 'Topic'): Program =>
  function* publisher() {
    yield* publish('broker', topic, 'k', anEvent(eventId));
    return next({});
  };

/** Two who publish event 1, and one who publishes event 2. */
const open = (): Stage =>
  openStage(smallSystem({ programs: { one: publishing(1), other: publishing(1), second: publishing(2) } }));

const tooLarge = { ok: false, failure: 'too-large' };
const recordCount = ({ now }: Stage): number =>
  Object.values(now().brokers['broker']?.partitions ?? {}).reduce((sum, { size }) => sum + size, 0);

describe('a message that can’t be published', () => {
  test('[B14] costs one fault, and from then on each publish of it fails by itself, whoever tries', () => {
    const stage = open();
    expect(stage.act('one', 'too-large')).toEqual(tooLarge);
    for (const who of ['one', 'other', 'one']) {
      expect(stage.natural(who)).toBe('too-large');
      expect(stage.outcomes(who)).toEqual(['too-large', 'refused', 'request-lost', 'reply-lost']);
      expect(stage.act(who)).toEqual(tooLarge);
    }
    expect(recordCount(stage)).toBe(0);
    expect(stage.now().faultsUsed).toEqual({ unpublishable: 1 });
    expect(stage.act('second')).toMatchObject({ ok: true });
  });

  test('[B14] leaves no record where its reply is lost, either', () => {
    const stage = open();
    stage.act('one', 'too-large');
    expect(stage.act('one', 'reply-lost')).toEqual({ ok: false, failure: 'timed-out' });
    expect(recordCount(stage)).toBe(0);
    expect(stage.entries().flatMap(({ facts }) => facts)).toEqual([]);
  });

  test('[B14] can be published once the limit is raised, which costs nothing, and be too large again', () => {
    const stage = open();
    expect(stage.machine.step(stage.now(), { kind: 'raise-limit', eventId: 1 }).ok).toBe(false);
    stage.act('one', 'too-large');
    const offered = stage.machine.moves(stage.now()).filter(({ kind }) => kind === 'raise-limit');
    expect(offered).toEqual([{ kind: 'raise-limit', eventId: 1 }]);
    stage.move({ kind: 'raise-limit', eventId: 1 });
    expect(stage.act('other')).toMatchObject({ ok: true });
    stage.act('one', 'too-large');
    expect(stage.now().faultsUsed).toEqual({ unpublishable: 2 });
  });

  test('[B14] is refused, not too large, where the broker is away', () => {
    const stage = open();
    stage.act('one', 'too-large');
    stage.move({ kind: 'take-down', place: 'broker' });
    expect(stage.outcomes('one')).toEqual(['refused']);
  });

  test('[B14] is waited for by who backs off; neither rest nor settling waits for the fix', () => {
    const stage = openStage(
      smallSystem({
        programs: {
          *patient() {
            const published = yield* publish('broker', 'Topic', 'k', anEvent(1));
            if (!published.ok) yield* awaitPublishable(1);
            return next({});
          },
        },
      }),
    );
    stage.act('patient', 'too-large');
    expect(stage.outcomes('patient')).toEqual([]);
    expect(isAtRest(stage.machine, stage.now())).toBe(true);
    expect(settle(stage.machine, stage.now(), 10)).toMatchObject({ moves: [], isAtRest: true });
    stage.move({ kind: 'raise-limit', eventId: 1 });
    expect(stage.outcomes('patient')).toEqual(['done']);
    stage.act('patient');
    expect(stage.act('patient')).toMatchObject({ ok: true });
  });

  test('[K19] can be armed in advance, and then comes at its moment', () => {
    const stage = open();
    const fault = { place: 'one', op: 'publish', label: null, occurrence: 1, strike: 'too-large' } as const;
    stage.move({ kind: 'arm', fault });
    const { moves, world } = settle(stage.machine, stage.now(), 1);
    expect(moves).toMatchObject([{ activation: 'one', outcome: 'too-large' }]);
    expect([Object.keys(world.unpublishable), world.armed]).toEqual([['1'], {}]);
  });
});

describe('a poll that passes over what is set aside', () => {
  const letter = (id: number, aside: number) => ({ id, owner: 'me', balance: aside });
  const stage = (): Stage =>
    openStage(
      smallSystem({
        programs: {
          publisher: publishing(1),
          *reader() {
            yield* waitForDueRows('shop', { table: 'accounts', where: { owner: 'me' }, limit: 1 }, 'balance');
            return next({});
          },
        },
      }),
      (world) => withRows(world, 'accounts', [letter(1, 1), letter(2, 1), letter(3, 0)]),
    );

  test('[B14] takes a row that is set aside once the broker takes its event, and until then the next', () => {
    const opened = stage();
    opened.act('publisher', 'too-large');
    expect(opened.act('reader')).toEqual({ ok: true, value: [letter(2, 1)] });
    opened.move({ kind: 'raise-limit', eventId: 1 });
    expect(opened.act('reader')).toEqual({ ok: true, value: [letter(1, 1)] });
  });

  test('[K5] waits where all that it finds is set aside, and does not spin', () => {
    const opened = openStage(stage().machine.definition, (world) =>
      withRows(world, 'accounts', [letter(1, 1)]),
    );
    expect(opened.outcomes('reader')).toContain('done');
    opened.act('publisher', 'too-large');
    expect(opened.outcomes('reader')).toEqual([]);
  });

  test('[D19] tells that it looked at the rows that it passed over, too', () => {
    const opened = stage();
    opened.act('publisher', 'too-large');
    opened.act('reader');
    expect(opened.entries().at(-1)?.effects).toMatchObject([{ kind: 'read', examinedCount: 2 }]);
  });
});
