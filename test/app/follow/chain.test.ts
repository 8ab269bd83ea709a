import { describe, expect, test } from 'vitest';
import type { Followed } from '../../../src/app/follow/chain.ts';
import { rowKey } from '../../../src/app/follow/threads.ts';
import { commandOf, eventOf } from '../../../src/app/follow/subject.ts';
import { entriesFrom } from '../../../src/base/sorted-map.ts';
import { keyText } from '../../../src/kernel/database/database.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import type { Row } from '../../../src/kernel/database/row.ts';
import { playByClock } from '../../../src/live/tape-stage.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import type { Setup, SlotId } from '../../../src/scenarios/slots/setup.ts';
import { withVariant } from '../../../src/scenarios/slots/slots.ts';
import { chainIn, committedBy, idOf, numbered, runIn, twoAtOnce } from '../../support/follow-run.ts';
import {
  newOrder,
  orderRun,
  press,
  revision,
  runByClock,
  runOf,
  sendOf,
  storyNamed,
  tapeOf,
} from '../../support/order-run.ts';

/** Every variant of every slot, each with what it needs. */
const setups = scenarios.flatMap(({ id: scenario, slots: offered, defaults }) =>
  (Object.keys(offered) as SlotId[]).flatMap((slot) =>
    (offered[slot] ?? []).flatMap((variant) => {
      const { slots, misfits } = withVariant(defaults, slot, variant, defaults);
      return misfits.length > 0 ? [] : [{ scenario, slot, variant, slots }];
    }),
  ),
);

/** Where one event leads to the next: some that come of the command, however the others decide. */
const ledTo: Readonly<Record<string, readonly string[]>> = {
  'order-saga': ['OrderCreated', 'CreditReserved', 'OrderApproved'],
  'campaign-saga': ['CampaignActivated'],
  trip: ['BookingInitialized', 'RouteGenerated'],
};

/** Who hears of what the command brings about. */
function hearersIn(
  scenario: string,
  { coordination, joining, publishing }: Setup['slots'],
): readonly string[] {
  switch (scenario) {
    case 'order-saga':
      return coordination === 'choreography' ? ['customer-handler', 'order-handler'] : [];
    case 'campaign-saga':
      // A cursor is past the event before its transaction has committed: it is skipped for ever.
      return publishing === 'cursor-polling' ? [] : ['campaign-publishing-saga'];
    // A publisher is nobody else's business there, and who manages trips is asked.
    case 'boundaries':
    case 'trip':
      return [];
    default:
      // Who is added later has not been added yet.
      return joining === 'later' ? ['notification'] : ['notification', 'projection'];
  }
}

const idsIn = ({ members }: Followed): ReadonlySet<number> =>
  new Set(members.filter((one) => one.startsWith('event ')).map((one) => Number(one.slice('event '.length))));

describe.each(setups)('in $scenario with $slot $variant', ({ scenario, slots }) => {
  const tape = twoAtOnce(runIn(scenario, slots));
  // Where one event leads to the next, that is the command's; else the one event's, which is the same.
  const led = ledTo[scenario];
  const isReactedTo = led !== undefined;
  const subject = isReactedTo ? commandOf('c1') : eventOf(committedBy(tape, 'c1'));
  const chain = chainIn(tape, subject);
  const ids = idsIn(chain);
  const otherIds = idsIn(chainIn(tape, commandOf('c2')));
  const inChain = new Set(chain.moves);
  const isOurs = (fact: Fact): boolean => ids.has(idOf(fact) ?? -1);

  test('the chain has every move at which something came true of the event', () => {
    const missing = tape
      .entries()
      .flatMap((entry, index) => (entry.facts.some(isOurs) && !inChain.has(index + 1) ? [index + 1] : []));
    expect(missing).toEqual([]);
    expect(chain.tally.applied.map(({ subscriber }) => subscriber).sort()).toEqual(
      hearersIn(scenario, slots),
    );
    expect(chain.tally.mails).toBe(slots.effect === undefined || slots.effect === 'row' ? 0 : 1);
  });

  test('every event is of one of the two chains, and of no more than one', () => {
    const committed = tape
      .entries()
      .flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event] : [])));
    const shared = committed.filter(({ id }) => ids.has(id) === otherIds.has(id));
    expect(shared.map(({ id, type }) => `${type} #${id}`)).toEqual([]);
    const types = committed.filter(({ id }) => ids.has(id)).map(({ type }) => type);
    expect(chain.tally.committed).toBe(types.length);
    if (isReactedTo) expect(types).toEqual(expect.arrayContaining([...led]));
    else expect(types).toHaveLength(1);
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
      return actorIsOf(entry.actor, 'c2') || (named.length > 0 && !named.some((id) => ids.has(id)));
    });
    expect(others).toEqual([]);
  });

  test('between taking the event up and taking up the next, a daemon is at it', () => {
    for (const actor of new Set(tape.entries().map((entry) => entry.actor))) {
      if (actor === null || actor.includes(':')) continue;
      const own = numbered(tape).filter(({ entry }) => entry.actor === actor);
      for (const [index, { entry, number }] of own.entries()) {
        if (entry.op?.kind !== 'poll' || entry.result?.ok !== true) continue;
        const taken = (entry.result.value as { readonly message: { readonly id: number } }).message.id;
        const next = own.slice(index + 1).findIndex(({ entry: other }) => other.op?.kind === 'poll');
        const until = next < 0 ? own.length : index + 1 + next;
        for (const { number: at } of own.slice(index, until))
          expect([at, inChain.has(at)]).toEqual([at, ids.has(taken)]);
        expect(inChain.has(number)).toBe(ids.has(taken));
      }
    }
  });

  test('its rows are those that name the event, and none that names only the other', () => {
    const marked = new Set(chain.rows);
    for (const [database, { tables }] of Object.entries(tape.head().world.databases))
      for (const [table, { rows }] of Object.entries(tables))
        for (const { key, value } of entriesFrom<Row>(rows)) {
          const isMarked = marked.has(rowKey(database, table, keyText(key)));
          const name = `${database}/${table} ${keyText(key)}`;
          const named = [value['event_id'], value['message_id'], messageId(value)].map(Number);
          if (named.some((id) => ids.has(id))) expect([name, isMarked]).toEqual([name, true]);
          else if (named.some((id) => otherIds.has(id))) expect([name, isMarked]).toEqual([name, false]);
        }
  });

  test('at each position it has come as far as the moves made by then', () => {
    for (const position of [0, 1, Math.floor(tape.length() / 2), tape.length()]) {
      const there = chainIn(tape, subject, position);
      expect(there.moves).toEqual(chain.moves);
      const facts = tape
        .entries()
        .slice(0, position)
        .flatMap((entry) => entry.facts.filter(isOurs));
      const count = (...kinds: readonly Fact['kind'][]): number =>
        facts.filter(({ kind }) => kinds.includes(kind)).length;
      expect(there.tally).toMatchObject({
        committed: count('event-committed'),
        published: count('event-published', 'message-published'),
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
    const { name, tally } = chainIn(tape, eventOf(committedBy(tape, 'c1')));
    expect(name).toBe('OrderCreated #3');
    expect(tally).toEqual({
      committed: 1,
      messages: 0,
      published: 2,
      applied: [
        { subscriber: 'notification', count: 2 },
        { subscriber: 'projection', count: 2 },
      ],
      parked: [],
      mails: 2,
    });
  });

  test('of a poisonous message has what was done to it, and who parked it', () => {
    const tape = told('poison-message');
    const { tally, moves } = chainIn(tape, eventOf(3));
    expect(tally).toMatchObject({
      published: 1,
      parked: [{ subscriber: 'projection', count: 1 }],
      applied: [
        { subscriber: 'notification', count: 1 },
        { subscriber: 'projection', count: 1 },
      ],
    });
    const done = moves.map((number) => tape.entryAt(number).move.kind);
    expect(done).toContain('poison');
    expect(done).toContain('deploy-fix');
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
    const id = committedBy(tape, 'c1');
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

const actorIsOf = (actor: string | null, intent: string): boolean =>
  actor !== null && actor.split(':')[1]?.startsWith(intent) === true;

function messageId(row: Row): unknown {
  const message = row['message'];
  return typeof message === 'object' && message !== null && 'id' in message ? message['id'] : undefined;
}
