import { describe, expect, test } from 'vitest';
import { drawBelow } from '../../src/base/random.ts';
import { settle } from '../../src/kernel/machine/rest.ts';
import { balancesAt } from '../../src/app/digest/balances.ts';
import { balancesIn, compareSetups, standingAt } from '../../src/app/compare/comparison.ts';
import { digestOf } from '../../src/app/digest/digest.ts';
import { foldAlong } from '../../src/app/run/fold-along.ts';
import { fromBefore } from '../../src/app/selectors/from-before.ts';
import { recordsOf } from '../../src/app/selectors/records-of.ts';
import { createPictures } from '../../src/app/stage/draw/lab-pictures.ts';
import type { Picture, PlacePicture } from '../../src/app/stage/picture.ts';
import { tableRows } from '../../src/app/selectors/table-rows.ts';
import type { Tape } from '../../src/live/tape.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { campaignSagaScenario } from '../../src/scenarios/campaign-saga/campaign-saga-scenario.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { campaignPublishingSaga } from '../../src/system/coordinating/campaigns/campaign-publishing-saga.ts';
import { createTraceSieve } from '../../src/ui/lab/trace-filter.ts';
import { chosenMove, orderRun, press, tapeOf, type OrderRun } from '../support/order-run.ts';
import { scenarioOf } from '../../src/app/scenarios/every-scenario.ts';
import { playSetup } from '../support/every-scenario.ts';

type Run = Pick<OrderRun, 'machine' | 'setup'>;
type Shown = {
  readonly run: Run;
  readonly tape: Tape;
  readonly start: World;
  /** As it is there. */
  readonly world: World;
  /** So many moves without tells. */
  readonly sharedCount: number;
  readonly position: number;
  /** What all places count by now that they did not count at the start; null: none counts such things. */
  readonly onMap: (position: number, count: (place: PlacePicture) => number | null) => number | null;
};
type Numbers = ReadonlyMap<string, number>;

/** Rows of the event stores, but for what was there before the run; null: there is no such store. */
function rowsOfEvents(
  { run, world, start }: Shown,
  isCounted: (aggregateType: unknown) => boolean,
): number | null {
  const stores = run.machine.definition.databases.filter(({ id }) => world.databases[id]?.tables['events']);
  if (stores.length === 0) return null;
  return stores
    .flatMap(({ id }) => tableRows(world, id, 'events', null, Infinity, start).rows)
    .filter(({ isBefore, row }) => !isBefore && isCounted(row['entity_type'])).length;
}

/** What a saga keeps of itself is its own business where no outbox owes it to anybody. */
const unheard: Readonly<Record<string, readonly string[]>> = {
  [campaignSagaScenario.id]: [campaignPublishingSaga.type],
};

/** Every place that shows a number of a thing: two of one thing must show the same. */
const counters: Readonly<
  Record<string, Readonly<Record<string, (shown: Shown, balance: Numbers) => number | null>>>
> = {
  'mails that the run sent': {
    'the balance': (_shown, balance) => balance.get('mails-sent actual') ?? null,
    'the mail server on the map': ({ position, onMap }, balance) => {
      if (!balance.has('mails-sent actual')) return null;
      return onMap(position, ({ body }) => (body.kind === 'outside' ? body.count : null));
    },
  },
  'events that the run committed': {
    'what is expected to be published, and what nobody else is to hear of': (shown, balance) => {
      const expected = balance.get('events-published expected');
      if (expected === undefined) return null;
      const own: readonly unknown[] = unheard[shown.run.setup.scenario] ?? [];
      return expected + (rowsOfEvents(shown, (type) => own.includes(type)) ?? 0);
    },
    'what is expected to be kept': (_shown, balance) => balance.get('updates-kept expected') ?? null,
    'the event store on the map': ({ position, onMap }) =>
      onMap(position, ({ body }) =>
        body.kind === 'database'
          ? (body.strips.find(({ table }) => table === 'events')?.count ?? null)
          : null,
      ),
    'the rows of its table, in every store, that are not grey': (shown) => rowsOfEvents(shown, () => true),
  },
  'different events that the run published': {
    'the balance': (_shown, balance) => balance.get('events-published actual') ?? null,
    'the records of the broker that are not grey': ({ run, world, start }, balance) => {
      const { broker } = run.machine.definition;
      const [now, before] = [world.brokers[broker], start.brokers[broker]];
      if (now === undefined || !balance.has('events-published actual')) return null;
      const records = Object.keys(now.partitions)
        .filter((id) => !id.includes('dead-letters'))
        .flatMap((id) => recordsOf(now, id, Infinity, before).filter(({ isBefore }) => !isBefore));
      // Commands and replies between services are records of the broker as well, and no events.
      const events = records.filter(({ message }) => 'version' in message);
      return new Set(events.map(({ message }) => message.id)).size;
    },
  },
  'records of the broker': {
    'the map': ({ position, onMap }) =>
      onMap(position, ({ body }) =>
        body.kind === 'broker'
          ? body.tapes.reduce((sum, { kind, count }) => sum + (kind === 'kept' ? 0 : count), 0)
          : null,
      ),
    'the list of tables': ({ run, world, start }) => {
      const { broker } = run.machine.definition;
      const partitions = world.brokers[broker]?.partitions ?? {};
      return Object.entries(partitions).reduce(
        (sum, [id, log]) => sum + log.size - fromBefore(log, start.brokers[broker]?.partitions[id]),
        0,
      );
    },
  },
  'moves, all of them': {
    'the transport': ({ position }) => position,
    'the trace': ({ tape, position }) => traced(tape, position, 'all'),
  },
  'moves without tells': {
    'a challenge': ({ sharedCount }) => sharedCount,
    'the trace, filtered so': ({ tape, position }) => traced(tape, position, 'shared'),
  },
};

const digestAt = ({ setup }: Run, tape: Tape) => foldAlong(tape, digestOf(scenarioOf(setup).balances(setup)));

function traced(tape: Tape, position: number, kind: 'all' | 'shared'): number {
  const entries = tape.entries().slice(0, position);
  return createTraceSieve()(entries, { place: '', kind, saga: '' }, { chain: [], verdicts: [], ofSaga: [] })
    .length;
}

function counterOnMap(run: Run, tape: Tape): Shown['onMap'] {
  const draw = createPictures({ ...run, definition: run.machine.definition, tape, watched: null });
  const first = draw(0, []);
  // Several things are counted on the picture of one moment.
  let drawn = { position: 0, picture: first };
  const pictureAt = (position: number): Picture => {
    if (drawn.position !== position) drawn = { position, picture: draw(position, []) };
    return drawn.picture;
  };
  const all = ({ places }: Picture, count: Parameters<Shown['onMap']>[1]): number | null => {
    const counts = places.map(count).filter((one) => one !== null);
    return counts.length === 0 ? null : counts.reduce((sum, one) => sum + one, 0);
  };
  return (position, count) => {
    const now = all(pictureAt(position), count);
    return now === null ? null : now - (all(first, count) ?? 0);
  };
}

function expectAgreement(run: Run, tape: Tape): Readonly<Record<string, number>> {
  const start = tape.momentAt(0).world;
  const rules = scenarioOf(run.setup).balances(run.setup);
  const at = digestAt(run, tape);
  const onMap = counterOnMap(run, tape);
  const most: Record<string, number> = {};
  for (let position = 0; position <= tape.length(); position += 1) {
    const { world } = tape.momentAt(position);
    const { balances, sharedCount } = at(position);
    const balance: Numbers = new Map(
      balancesAt(rules, balances).flatMap(({ id, expected, actual }) => [
        [`${id} expected`, expected] as const,
        [`${id} actual`, actual] as const,
      ]),
    );
    for (const [thing, places] of Object.entries(counters)) {
      const shown = Object.entries(places).flatMap(([place, read]) => {
        const number = read({ run, tape, start, world, sharedCount, position, onMap }, balance);
        return number === null ? [] : [[place, number] as const];
      });
      const [, first] = shown[0] ?? ['', 0];
      expect(shown, `${thing} at ${position}`).toEqual(shown.map(([place]) => [place, first]));
      most[thing] = Math.max(most[thing] ?? 0, shown.length < 2 ? 0 : first);
    }
  }
  return most;
}

describe.each(stories)('in the story $id', (story) => {
  test.each(['broken', 'cured'])('numbers of one thing are the same wherever they stand, %s', (how) => {
    const cured = { ...story.setup.slots, [story.cure.slot]: story.cure.variant };
    const setup = how === 'cured' ? { ...story.setup, slots: cured } : story.setup;
    const played = playSetup(setup, [...story.before, ...story.after]);
    const most = expectAgreement(played, played.tape);
    expect(most['moves without tells']).toBeGreaterThan(0);
  });

  test('a comparison shows the numbers that the lab shows', () => {
    const script = [...story.before, ...story.after];
    const comparison = compareSetups({ story: story.id, setups: [story.setup], script });
    const [column] = comparison.columns;
    if (column === undefined) expect.fail('a column');
    const rules = scenarioOf(story.setup).balances(story.setup);
    const at = digestAt(column.play, column.play.tape);
    const end = column.play.tape.length();
    for (let position = 0; position <= end; position += 1)
      expect(balancesIn(column, position)).toEqual(balancesAt(rules, at(position).balances));
    // Which are the numbers of all that is said there: asking for the rest looks ahead each time.
    for (const position of [0, Math.floor(end / 2), end])
      expect(standingAt(column, position).balances).toEqual(balancesIn(column, position));
  });
});

test('numbers of one thing are the same wherever they stand in random runs', () => {
  const most: Record<string, number> = {};
  for (let seed = 1; seed <= 2; seed += 1) {
    const run = orderRun(seed % 2 === 0 ? { publishing: 'after-commit', consuming: 'naive' } : {}, seed);
    const tape = tapeOf(run);
    for (let count = 0; count < 80; count += 1) {
      const move = chosenMove(run, tape.head().world, drawBelow(0xffff, seed, count), count + 1);
      if (move !== null) press(tape, move);
    }
    for (const move of settle(run.machine, tape.head().world, 200).moves) press(tape, move);
    for (const [thing, number] of Object.entries(expectAgreement(run, tape)))
      most[thing] = Math.max(most[thing] ?? 0, number);
  }
  for (const thing of Object.keys(counters)) expect(most[thing], thing).toBeGreaterThan(0);
});
