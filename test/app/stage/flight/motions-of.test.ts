import { describe, expect, test } from 'vitest';
import type { StageFlight, StageMotion } from '../../../../src/app/stage/flight/flight.ts';
import { mannerOf } from '../../../../src/app/stage/flight/flight-manner.ts';
import { motionsOf } from '../../../../src/app/stage/flight/motions-of.ts';
import { cardsIn, rowOfChange, stampsIn } from '../../../../src/app/stage/flight/things-in.ts';
import { drawPicture } from '../../../../src/app/stage/draw/draw-picture.ts';
import { foldHistory } from '../../../../src/app/stage/history/fold-history.ts';
import type { History } from '../../../../src/app/stage/history/history.ts';
import type { Picture } from '../../../../src/app/stage/picture.ts';
import type { SystemDefinition } from '../../../../src/kernel/definition/definition.ts';
import { createMachine, type Machine } from '../../../../src/kernel/machine/machine.ts';
import type { TraceEntry } from '../../../../src/kernel/world/entry.ts';
import type { Move } from '../../../../src/kernel/world/move.ts';
import type { World } from '../../../../src/kernel/world/world.ts';
import { meanings } from '../../../../src/kernel/meanings/table.ts';
import type { OpKind } from '../../../../src/kernel/language/op.ts';
import { campaignScenario } from '../../../../src/scenarios/campaign/campaign-scenario.ts';
import { startWorld } from '../../../../src/scenarios/form/start-world.ts';
import { orderMachine, slotCover, slotsText, startOf, walkOrders } from '../../../support/order-lab.ts';
import { picturesAlong, thingsIn, type Seen } from '../../../support/pictures.ts';
import { walk, type WalkStep } from '../../../support/walk.ts';

type Moved = {
  readonly move: Move;
  readonly entry: TraceEntry;
  readonly earlier: Picture;
  readonly picture: Picture;
  readonly motions: readonly StageMotion[];
};
type Run = readonly [name: string, definition: SystemDefinition, moves: readonly Moved[]];

const length = 160;

/** The moves of a walk, and at each of its moments every move beside it that is of another kind than all before. */
function movesAlong(machine: Machine, start: World, steps: Iterable<WalkStep>): readonly Moved[] {
  const { definition } = machine;
  const moves: Moved[] = [];
  const tried = new Set<string>();
  const kindOf = (move: Move): string =>
    move.kind === 'op'
      ? [move.op, move.label, move.outcome, move.activation.split(':')[0]].join(' ')
      : move.kind;
  const add = (
    earlier: Picture,
    { move, entry, picture }: Pick<Moved, 'move' | 'entry' | 'picture'>,
  ): void => {
    tried.add(kindOf(move));
    moves.push({
      move,
      entry,
      earlier,
      picture,
      motions: motionsOf({ definition, entry, before: earlier, after: picture }),
    });
  };
  let last: Seen | null = null;
  for (const seen of picturesAlong(definition, start, steps)) {
    if (last !== null) {
      const { picture: earlier, history: told, world: before } = last;
      add(earlier, seen);
      for (const move of machine.moves(before, 1)) {
        if (tried.has(kindOf(move))) continue;
        const stepped = machine.step(before, move);
        if (!stepped.ok) throw new Error(stepped.problem);
        const picture = pictureOf(definition, start, { before, told, ...stepped });
        add(earlier, { move, entry: stepped.entry, picture });
      }
    }
    last = seen;
  }
  return moves;
}

type Step = {
  readonly before: World;
  readonly world: World;
  readonly entry: TraceEntry;
  readonly told: History;
};

const pictureOf = (
  definition: SystemDefinition,
  start: World,
  { before, world, entry, told }: Step,
): Picture =>
  drawPicture({
    definition,
    start,
    world,
    last: { entry, before: () => before },
    history: foldHistory.add(told, entry, 0, { was: {}, is: {} }),
    lights: [],
    watched: null,
    keyOf: (event) => event.aggregateId,
  });

const orders = slotCover.map((slots, index): Run => {
  const machine = orderMachine(slots);
  const start = startOf(machine);
  return [
    slotsText(slots),
    machine.definition,
    movesAlong(machine, start, walkOrders(machine, 11 + index, length, start)),
  ];
});
const campaigns = ['outbox-in-document', 'change-stream'].map((publishing): Run => {
  const slots = { ...campaignScenario.defaults, publishing };
  const machine = createMachine(campaignScenario.define({ scenario: 'campaign', slots, seed: 1 }));
  const start = startWorld(campaignScenario, machine);
  const services = ['campaign-service-1', 'campaign-service-2'];
  const steps = walk(machine, start, campaignScenario.commands, services, 3, length);
  return [publishing, machine.definition, movesAlong(machine, start, steps)];
});
const runs = [...orders, ...campaigns];
const everyMove = runs.flatMap(([, , moves]) => moves);

const flightIn = ({ motions }: Moved): StageFlight | undefined =>
  motions.find((motion) => motion.kind === 'flight');

const outcomeOf = ({ move }: Moved): string => (move.kind === 'op' ? move.outcome : move.kind);

describe.each(runs)('of %s', (_, definition, moves) => {
  const places = new Set(definition.places.map(({ id }) => id));

  test('what flies leaves a thing and a place that are there, and lands at what is there', () => {
    for (const one of moves) {
      const flight = flightIn(one);
      if (flight === undefined) continue;
      expect(places).toContain(flight.from.place);
      expect(places).toContain(flight.to.place);
      expect(flight.from.place).not.toBe(flight.to.place);
      // Whatever is in the hand of who sends it: an event that led to it is not what is sent.
      const { op } = one.entry;
      if (op?.kind === 'request' && mannerOf(op) === 'carries')
        expect(flight.card).toMatchObject({ kind: 'command', name: op.request.command.type });
      const known = [...thingsIn(one.earlier), ...thingsIn(one.picture)];
      if (flight.from.thing !== null) expect(known).toContain(flight.from.thing);
      if (flight.to.thing !== null) expect(thingsIn(one.picture)).toContain(flight.to.thing);
    }
  });

  test('every op that crosses a link and goes wrong on its way is seen to', () => {
    const wrong = moves.filter((one) => {
      const { op, to, from } = one.entry;
      const isAway = op !== null && to !== null && to !== from && mannerOf(op) !== 'stays';
      return isAway && ['refused', 'request-lost', 'reply-lost', 'too-large'].includes(outcomeOf(one));
    });
    for (const one of wrong) expect(flightIn(one), JSON.stringify(one.move)).toBeDefined();
  });

  test('what was uncommitted and is no more is seen to go, stamps among it', () => {
    for (const { earlier, picture, motions } of moves) {
      const ghosts = (one: Picture) =>
        [...cardsIn(one).map(({ card }) => card), ...stampsIn(one)].filter(
          ({ firmness }) => firmness === 'ghost',
        );
      const left = new Set(ghosts(picture).map(({ id }) => id));
      const gone = ghosts(earlier).flatMap(({ id }) => (left.has(id) ? [] : [rowOfChange(id)]));
      const seen = motions.flatMap((motion) => {
        if (motion.kind === 'flight') return [];
        return 'cards' in motion ? motion.cards.map(({ id }) => rowOfChange(id)) : motion.things;
      });
      expect(seen).toEqual(expect.arrayContaining(gone));
    }
  });

  test('no thing is both made firm and taken back, and nothing is marked that has just been flown to', () => {
    for (const { motions } of moves) {
      const of = (kind: StageMotion['kind']): readonly string[] =>
        motions.flatMap((motion) => {
          if (motion.kind !== kind) return [];
          if (motion.kind === 'flight') return motion.to.thing ?? [];
          return motion.kind === 'settle' || motion.kind === 'mark'
            ? motion.things
            : motion.cards.map(({ id }) => id);
        });
      const settled = new Set(of('settle'));
      expect(of('undo').filter((id) => settled.has(id))).toEqual([]);
      expect(of('mark').filter((id) => of('flight').includes(id))).toEqual([]);
    }
  });
});

describe('ends', () => {
  const endings = (outcome: string, kind: OpKind): ReadonlySet<string> =>
    new Set(
      everyMove.flatMap((one) => {
        const flight = flightIn(one);
        return one.entry.op?.kind === kind && outcomeOf(one) === outcome && flight !== undefined
          ? [`${flight.ending}${flight.isUnheard ? ', unheard' : ''}`]
          : [];
      }),
    );

  test.each([
    ['publish', 'refused', 'bounces'],
    ['publish', 'request-lost', 'fades'],
    ['publish', 'reply-lost', 'lands, unheard'],
    ['publish', 'done', 'lands'],
    ['request', 'refused', 'bounces'],
    ['request', 'request-lost', 'fades'],
    ['request', 'done', 'lands'],
    ['reply', 'reply-lost', 'fades'],
    ['reply', 'done', 'lands'],
    ['commit', 'refused', 'bounces'],
    ['commit', 'request-lost', 'fades'],
    ['commit', 'reply-lost', 'lands, unheard'],
    ['poll', 'done', 'lands'],
    ['acknowledge', 'refused', 'bounces'],
    ['send-mail', 'reply-lost', 'lands, unheard'],
  ] as const)('a %s that is %s %s', (kind, outcome, ending) => {
    expect([...endings(outcome, kind)]).toEqual([ending]);
  });
});

describe('from thing to thing', () => {
  const done = (kind: OpKind): readonly (readonly [StageFlight, Moved])[] =>
    everyMove.flatMap((one) => {
      const flight = flightIn(one);
      return one.entry.op?.kind === kind && outcomeOf(one) === 'done' && flight?.ending === 'lands'
        ? [[flight, one] as const]
        : [];
    });

  test('what is published leaves a hand as the card that it is and becomes a cell', () => {
    expect(done('publish').length).toBeGreaterThan(20);
    for (const [{ card, from, to }, { entry, picture }] of done('publish')) {
      expect(to.thing).toMatch(/^cell /);
      expect(from.thing).toMatch(/^held /);
      const landed = cardsIn(picture).find((laid) => laid.card.id === to.thing);
      expect(card.number).toBe(landed?.card.number);
      expect(entry.op?.kind === 'publish' && entry.op.message.id).toBe(card.number);
    }
  });

  test('what is delivered leaves its cell and comes into the hand of who polled', () => {
    expect(done('poll').length).toBeGreaterThan(20);
    for (const [{ from, to, activation }] of done('poll')) {
      expect(from.thing).toMatch(/^cell /);
      expect(to.thing?.startsWith(`held ${activation}/`)).toBe(true);
    }
  });

  test('a command leaves what the client has asked and comes into the hand of a service', () => {
    for (const [{ from, to, card }] of done('request')) {
      expect(from.thing).toMatch(/^request /);
      expect(to.thing).toMatch(/^held /);
      expect(card.kind).toBe('command');
    }
  });

  test('an answer comes back to what was asked, beside the way that others go', () => {
    const answers = done('reply');
    expect(answers.length).toBeGreaterThan(5);
    for (const [{ to, isAnswer }] of answers)
      expect([to.thing?.slice(0, 8), isAnswer]).toEqual(['request ', true]);
  });

  test('a mail becomes an envelope', () => {
    const mails = done('send-mail');
    expect(mails.length).toBeGreaterThan(3);
    for (const [{ to }] of mails) expect(to.thing).toMatch(/^effect /);
  });

  test('a row that is taken leaves its table for the hand of who took it', () => {
    const taken = done('select').filter(([{ word }]) => word === 'take');
    expect(taken.length).toBeGreaterThan(5);
    for (const [{ from, to }] of taken)
      expect([from.thing?.slice(0, 4), to.thing?.slice(0, 5)]).toEqual(['row ', 'held ']);
  });
});

test('every kind of op has its manner, and each that stays at home has no flight', () => {
  for (const kind of Object.keys(meanings) as OpKind[]) expect(mannerOf({ kind })).toBeTypeOf('string');
  const stays = everyMove.filter(({ entry }) => entry.op !== null && mannerOf(entry.op) === 'stays');
  expect(stays.length).toBeGreaterThan(50);
  expect(stays.flatMap((one) => flightIn(one) ?? [])).toEqual([]);
});

test('at a commit all that was uncommitted turns firm at once, and at a crash what was in a hand falls', () => {
  const committed = everyMove.filter((one) => one.entry.op?.kind === 'commit' && outcomeOf(one) === 'done');
  const settling = committed.filter(({ motions }) => motions.some(({ kind }) => kind === 'settle'));
  expect(settling.length).toBeGreaterThan(5);
  expect(
    everyMove.some((one) => one.move.kind === 'crash' && one.motions.some(({ kind }) => kind === 'fall')),
  ).toBe(true);
  expect(
    everyMove.some(
      (one) => one.entry.op?.kind === 'rollback' && one.motions.some(({ kind }) => kind === 'undo'),
    ),
  ).toBe(true);
  // What a subscriber has noted goes with the rest.
  const numbered = everyMove.flatMap(({ motions }) =>
    motions.flatMap((motion) => (motion.kind === 'undo' ? motion.cards : [])),
  );
  expect(numbered.some(({ kind, number }) => kind === 'row' && number !== null)).toBe(true);
});
