import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOf, type Followed } from '../../src/app/follow/chain.ts';
import { findSubject } from '../../src/app/follow/find-subject.ts';
import { commandOf, eventOf, type Subject } from '../../src/app/follow/subject.ts';
import { createThreads, rowKey } from '../../src/app/follow/threads.ts';
import { entriesFrom } from '../../src/base/sorted-map.ts';
import { keyText } from '../../src/kernel/database/database.ts';
import type { TraceEntry } from '../../src/kernel/entry.ts';
import type { Fact } from '../../src/kernel/fact.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import { playByClock } from '../../src/live/tape-stage.ts';
import type { Tape } from '../../src/live/tape.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { SlotId } from '../../src/scenarios/setup.ts';
import { withVariant } from '../../src/scenarios/slots.ts';
import {
  chosenMove,
  newOrder,
  orderRun,
  press,
  revision,
  runByClock,
  runOf,
  sendOf,
  storyNamed,
  tapeOf,
  type OrderRun,
} from '../support/order-run.ts';

const { defaults, slots: offered } = orderScenario;

/** Every variant of the slots that messages pass through, each with what it needs. */
const setups = (['publishing', 'consuming', 'client', 'partitioning'] as const).flatMap((slot: SlotId) =>
  offered[slot].flatMap((variant) => {
    const { slots, misfits } = withVariant(defaults, slot, variant, defaults);
    return misfits.length > 0 ? [] : [{ slot, variant, slots }];
  }),
);

function chainIn(tape: Tape, subject: Subject, position = tape.length()): Followed {
  const threads = createThreads(tape);
  threads.read();
  const chain = chainOf(threads, tape.entryAt, subject, position, tape.momentAt(position).world);
  return chain ?? expect.fail(`nothing is known of ${JSON.stringify(subject)}`);
}

const idOf = (fact: Fact): number | null =>
  'event' in fact ? fact.event.id : 'eventId' in fact ? fact.eventId : null;

function committedId(tape: Tape, type: string): number {
  const facts = tape.entries().flatMap((entry) => entry.facts);
  const found = facts.find((fact) => fact.kind === 'event-committed' && fact.event.type === type);
  return found?.kind === 'event-committed' ? found.event.id : expect.fail(type);
}

/** Two clients at once: one makes an order, another changes another one. */
function twoAtOnce(run: OrderRun): Tape {
  const tape = tapeOf(run);
  press(tape, sendOf(1, newOrder(2)));
  press(tape, sendOf(2, revision(70)));
  runByClock(run, tape);
  return tape;
}

describe.each(setups)('with $slot $variant', ({ slots }) => {
  const run = orderRun(slots);
  const tape = twoAtOnce(run);
  const id = committedId(tape, 'OrderCreated');
  const chain = chainIn(tape, eventOf(id));
  const inChain = new Set(chain.moves);

  test('the chain has every move at which something came true of the event', () => {
    const missing = tape
      .entries()
      .flatMap((entry, index) =>
        entry.facts.some((fact) => idOf(fact) === id) && !inChain.has(index + 1) ? [index + 1] : [],
      );
    expect(missing).toEqual([]);
    expect(chain.tally.committed).toBe(1);
    expect(chain.tally.applied.map(({ subscriber }) => subscriber).sort()).toEqual([
      'notification',
      'projection',
    ]);
    expect(chain.tally.mails).toBe(1);
  });

  test('it begins with its command and has all that its client and its handler did', () => {
    expect(chain.members[0]).toBe('command c1');
    expect(chain.moves[0]).toBe(1);
    const own = tape.entries().flatMap(({ actor }, index) => (actorIsOf(actor, 'c1') ? [index + 1] : []));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((number) => !inChain.has(number))).toEqual([]);
  });

  test('it has nothing of the other client, its handler and its event', () => {
    const others = chain.moves.filter((number) => {
      const entry = tape.entryAt(number);
      const named = entry.facts.map(idOf).filter((one) => one !== null);
      return actorIsOf(entry.actor, 'c2') || (named.length > 0 && !named.includes(id));
    });
    expect(others).toEqual([]);
  });

  test('between taking the event up and taking up the next, a daemon is at it', () => {
    for (const actor of new Set(tape.entries().map((entry) => entry.actor))) {
      if (actor === null || actor.includes(':')) continue;
      const own = numbered(tape).filter(({ entry }) => entry.actor === actor);
      for (const [index, { entry, number }] of own.entries()) {
        if (entry.op?.kind !== 'poll' || entry.result?.ok !== true) continue;
        const isOurs =
          (entry.result.value as { readonly message: { readonly id: number } }).message.id === id;
        const next = own.slice(index + 1).findIndex(({ entry: other }) => other.op?.kind === 'poll');
        const until = next < 0 ? own.length : index + 1 + next;
        for (const { number: at } of own.slice(index, until))
          expect([at, inChain.has(at)]).toEqual([at, isOurs]);
        expect(inChain.has(number)).toBe(isOurs);
      }
    }
  });

  test('its rows are those that name the event, and none that names only the other', () => {
    const marked = new Set(chain.rows);
    const other = committedId(tape, 'OrderRevised');
    for (const [database, { tables }] of Object.entries(tape.head().world.databases))
      for (const [table, { rows }] of Object.entries(tables))
        for (const { key, value } of entriesFrom<Row>(rows)) {
          const isMarked = marked.has(rowKey(database, table, keyText(key)));
          const name = `${database}/${table} ${keyText(key)}`;
          const columns = [value['event_id'], value['message_id'], messageId(value)];
          if (columns.includes(id)) expect([name, isMarked]).toEqual([name, true]);
          if (columns.includes(other)) expect([name, isMarked]).toEqual([name, false]);
        }
  });

  test('at each position it has come as far as the moves made by then', () => {
    for (const position of [0, 1, Math.floor(tape.length() / 2), tape.length()]) {
      const there = chainIn(tape, eventOf(id), position);
      expect(there.moves).toEqual(chain.moves);
      const facts = tape
        .entries()
        .slice(0, position)
        .flatMap((entry) => entry.facts);
      const count = (kind: Fact['kind']): number =>
        facts.filter((fact) => fact.kind === kind && idOf(fact) === id).length;
      expect(there.tally).toMatchObject({
        committed: count('event-committed'),
        published: count('event-published'),
        mails: count('mail-sent'),
      });
      expect(there.places.length === 0).toBe(position === 0);
    }
  });
});

describe('a chain', () => {
  const told = (id: string) => {
    const { setup, before, after } = storyNamed(id);
    const run = runOf(setup);
    return tapeOf(run, playByClock({ ...run, script: [...before, ...after], stopsBefore: null }));
  };

  test('counts what came twice', () => {
    const tape = told('mailed-twice');
    const { name, tally } = chainIn(tape, eventOf(committedId(tape, 'OrderCreated')));
    expect(name).toBe('OrderCreated #3');
    expect(tally).toEqual({
      committed: 1,
      published: 2,
      applied: [
        { subscriber: 'notification', count: 2 },
        { subscriber: 'projection', count: 2 },
      ],
      mails: 2,
    });
  });

  test('of an event that never was is published, applied and not committed', () => {
    const tape = told('phantom-event');
    const published = tape
      .entries()
      .flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'event-published'));
    const tallies = published.map((fact) => chainIn(tape, eventOf(idOf(fact) ?? 0)).tally);
    expect(tallies).toMatchObject([{ committed: 0, published: 1 }]);
    expect(tallies[0]?.applied).not.toEqual([]);
  });

  test('of a command has all that it caused, and every time that its client asked', () => {
    const run = orderRun({ client: 'retry-new-id', recognising: 'unrecognised' });
    const tape = tapeOf(run);
    press(tape, sendOf(1, revision(70)));
    const isReplying = (): boolean => {
      const handler = tape.head().world.activations['order-service-1:c1-1'];
      return handler !== undefined && run.machine.opOf(handler).kind === 'reply';
    };
    while (!isReplying()) runByClock(run, tape, tape.length() + 1);
    press(tape, {
      kind: 'op',
      activation: 'order-service-1:c1-1',
      op: 'reply',
      label: 'accepted',
      outcome: 'reply-lost',
    });
    runByClock(run, tape);
    const { members, name, tally, moves } = chainIn(tape, commandOf('c1'));
    expect(name).toBe('ReviseOrder c1');
    expect(members).toEqual(['command c1', 'event 3', 'event 4']);
    expect(tally).toMatchObject({ committed: 2, published: 2 });
    expect(moves).toEqual(numbered(tape).map(({ number }) => number));
  });

  test('of one of two events of a command has not the other one', () => {
    const run = orderRun({ client: 'retry-new-id', recognising: 'unrecognised' });
    const tape = tapeOf(run);
    press(tape, sendOf(1, revision(70)));
    runByClock(run, tape);
    const { members } = chainIn(tape, eventOf(3));
    expect(members).toEqual(['command c1', 'event 3']);
  });

  test('lights the processes that are at it, until they take up something else', () => {
    const run = orderRun();
    const tape = twoAtOnce(run);
    const id = committedId(tape, 'OrderCreated');
    const seen = numbered(tape).map(({ number }) => chainIn(tape, eventOf(id), number).activations);
    expect(seen[0]).toEqual(['client:c1']);
    const ever = new Set(seen.flat());
    for (const activation of ['order-service-1:c1', 'relay', 'projection', 'notification'])
      expect(ever).toContain(activation);
    for (const activation of ever) expect(activation).not.toContain('c2');
  });

  test('a crash takes from a process what it was at', () => {
    const run = orderRun();
    const tape = tapeOf(run);
    press(tape, sendOf(1, newOrder(2)));
    const relay = (): string | undefined => {
      const actor = tape.head().world.activations['relay'];
      return actor === undefined ? undefined : run.machine.opOf(actor).kind;
    };
    while (relay() !== 'publish') runByClock(run, tape, tape.length() + 1);
    expect(chainIn(tape, commandOf('c1')).activations).toContain('relay');
    press(tape, { kind: 'crash', place: 'relay' });
    press(tape, { kind: 'recover', place: 'relay' });
    expect(chainIn(tape, commandOf('c1')).activations).not.toContain('relay');
  });
});

describe('what a reader points at', () => {
  const run = orderRun();
  const tape = twoAtOnce(run);
  const threads = createThreads(tape);
  threads.read();
  const id = committedId(tape, 'OrderCreated');
  const head = tape.length();
  const rowsOf = (database: string, table: string) => {
    const rows = tape.head().world.databases[database]?.tables[table]?.rows;
    return rows === undefined ? expect.fail(table) : [...entriesFrom(rows)];
  };
  const subjectOfRow = (database: string, table: string, key: string, row: Row, position = head) =>
    findSubject(threads, { kind: 'row', database, table, key, row }, position)?.subject ?? null;

  test('a move stands for its event, or for its command', () => {
    const at = (kind: string): number =>
      numbered(tape).find(({ entry }) => entry.op?.kind === kind)?.number ?? expect.fail(kind);
    expect(findSubject(threads, { kind: 'move', number: 1 }, head)).toEqual({
      subject: commandOf('c1'),
      name: 'CreateOrder c1',
    });
    const publish = tape.entryAt(at('publish')).op;
    const published = publish?.kind === 'publish' ? publish.message.id : expect.fail('publish');
    expect(findSubject(threads, { kind: 'move', number: at('publish') }, head)?.subject).toEqual(
      eventOf(published),
    );
    expect(findSubject(threads, { kind: 'move', number: at('tell') }, head)?.subject.kind).toBe('command');
  });

  test.each([
    ['order-service', 'events', 'event_id'],
    ['order-service', 'outbox', 'id'],
    ['projection', 'processed_messages', 'message_id'],
  ])('a row of %s/%s stands for its event', (database, table, column) => {
    const rows = rowsOf(database, table).filter(({ value }) => value[column] === id);
    expect(rows.map(({ key, value }) => subjectOfRow(database, table, keyText(key), value))).toEqual([
      eventOf(id),
    ]);
  });

  test('a row that names no event stands for what last wrote it by then', () => {
    const view = rowsOf('projection', 'order_view').find(({ key }) => keyText(key).includes('order-2'));
    const [key, row] = [keyText(view?.key ?? ''), view?.value ?? {}];
    expect(subjectOfRow('projection', 'order_view', key, row)).toEqual(eventOf(id));
    expect(subjectOfRow('projection', 'order_view', key, row, 0)).toBeNull();
  });

  test('what the run knows nothing of can’t be followed', () => {
    expect(findSubject(threads, { kind: 'event', id: 1 }, head)).toBeNull();
    expect(findSubject(threads, { kind: 'move', number: head + 1 }, head)).toBeNull();
  });
});

test('threads read along the run are those read from scratch, after forks too', () => {
  const run = orderRun({ consuming: 'naive', client: 'retry-same-id' });
  const step = fc.record({ choice: fc.nat(0xffff), look: fc.nat(400), cut: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 120 }), (steps) => {
      const tape = tapeOf(run);
      const threads = createThreads(tape);
      for (const [index, { choice, cut }] of steps.entries()) {
        if (cut < 3) tape.cut(Math.floor((tape.length() * cut) / 3));
        const move = chosenMove(run, tape.head().world, choice, index + 2);
        if (move !== null) press(tape, move);
        threads.read();
      }
      const again = createThreads(tape);
      again.read();
      const position = (steps[0]?.look ?? 0) % (tape.length() + 1);
      const { world } = tape.momentAt(position);
      for (const { number } of numbered(tape)) {
        expect(threads.subjectsOf(number)).toEqual(again.subjectsOf(number));
        for (const subject of again.subjectsOf(number))
          expect(chainOf(threads, tape.entryAt, subject, position, world)).toEqual(
            chainOf(again, tape.entryAt, subject, position, world),
          );
      }
    }),
    { numRuns: 20 },
  );
});

function numbered(tape: Tape): readonly { readonly number: number; readonly entry: TraceEntry }[] {
  return tape.entries().map((entry, index) => ({ number: index + 1, entry }));
}

const actorIsOf = (actor: string | null, intent: string): boolean =>
  actor !== null && actor.split(':')[1]?.startsWith(intent) === true;

function messageId(row: Row): unknown {
  const message = row['message'];
  return typeof message === 'object' && message !== null && 'id' in message ? message['id'] : undefined;
}
