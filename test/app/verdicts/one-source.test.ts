import { describe, expect, test } from 'vitest';
import { drawBelow } from '../../../src/base/random.ts';
import { digestOf } from '../../../src/app/digest/digest.ts';
import { foldAlong } from '../../../src/app/run/fold-along.ts';
import { createForesight, type Foresight } from '../../../src/app/verdicts/foresight.ts';
import { lightsOf, lightsWith, seenAt } from '../../../src/app/verdicts/lights.ts';
import { lookAhead } from '../../../src/app/verdicts/look-ahead.ts';
import { newsOf } from '../../../src/app/verdicts/marks.ts';
import { createVerdictList, type VerdictList } from '../../../src/app/digest/verdict-list.ts';
import { isNews, turnsAt, type KnownState, type PromiseTurn } from '../../../src/app/verdicts/verdict.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { narrateVerdicts } from '../../../src/i18n/narrate.ts';
import { isAtRest } from '../../../src/kernel/machine/rest.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import type { Culprit, Property } from '../../../src/kernel/properties/property.ts';
import { culpritsIn } from '../../../src/live/standings.ts';
import type { Tape } from '../../../src/live/tape.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { createTraceSieve } from '../../../src/ui/lab/trace-filter.ts';
import { chosenMove, orderRun, press, tapeOf, type OrderRun } from '../../support/order-run.ts';
import { playSetup } from '../../support/every-scenario.ts';

type Run = Pick<OrderRun, 'machine' | 'setup'>;
const always = (): boolean => true;
const positionsOf = (tape: Tape): readonly number[] => [...Array(tape.length() + 1).keys()];

type Stands = { readonly state: KnownState; readonly culprits: readonly Culprit[] };
type Standing = Readonly<Record<string, Stands>>;

/** How each promise stands at each position, judged whole and by itself: what all else must agree with. */
function standingsOf({ machine }: Run, tape: Tape): readonly Standing[] {
  return positionsOf(tape).map((position) => {
    const { world } = tape.momentAt(position);
    const ahead = lookAhead(machine, world);
    const stands = (property: Property): Stands => {
      const judgement = judge(property, world, isAtRest(machine, world));
      const danger = ahead.dangers.find((one) => one.property === property.id);
      if (judgement.kind !== 'broken' && danger !== undefined)
        return { state: 'will-break', culprits: danger.culprits };
      return { state: judgement.kind, culprits: culpritsIn(judgement) };
    };
    return Object.fromEntries(machine.definition.properties.map((one) => [one.id, stands(one)]));
  });
}

/** Where a promise came to stand otherwise, read off the standings one after the other. */
function turnsOf(standings: readonly Standing[]): readonly PromiseTurn[] {
  return standings.slice(1).flatMap((here, index) =>
    Object.entries(here).flatMap(([property, { state, culprits }]) => {
      const before = standings[index]?.[property]?.state ?? expect.fail(property);
      return before === state ? [] : [{ property, at: index + 1, before, state, culprits, isAtRest: false }];
    }),
  );
}

const textOf = ({ at, property, before, state, culprits }: PromiseTurn): string =>
  `${at} ${property} ${before} ${state} ${JSON.stringify(culprits)}`;
const sorted = (turns: readonly PromiseTurn[]): readonly string[] => turns.map(textOf).sort();

function expectOneSource(run: Run, tape: Tape, foresight: Foresight, list: VerdictList): void {
  for (const position of positionsOf(tape)) foresight.judge(position, always);
  const digestAt = foldAlong(tape, digestOf([]));
  const { verdicts, marks } = list(digestAt(tape.length()));
  const standings = standingsOf(run, tape);
  expect(sorted(verdicts)).toEqual(sorted(turnsOf(standings)));
  expect(verdicts.map(({ at }) => at)).toEqual(verdicts.map(({ at }) => at).toSorted((a, b) => a - b));
  // The scrubber.
  const news = verdicts.filter(isNews);
  const marked = marks.filter(({ kind }) => kind !== 'fault');
  expect(marked.map(({ at, kind, label }) => `${at} ${label} ${kind}`).sort()).toEqual(
    news.map((turn) => `${turn.at} ${turn.property} ${newsOf(turn)}`).sort(),
  );
  // The trace's filters.
  const shown = (kind: 'broken' | 'turns') =>
    createTraceSieve()(tape.entries(), { place: '', kind, saga: '' }, { chain: [], verdicts, ofSaga: [] });
  const broken = verdicts.filter(({ state }) => state === 'broken');
  expect(shown('broken')).toEqual([...new Set(broken.map(({ at }) => at))]);
  expect(shown('turns')).toEqual([...new Set(verdicts.map(({ at }) => at))]);
  for (const position of positionsOf(tape)) {
    // What a light shows, and where it jumps to.
    const seen = seenAt(tape, position, digestAt(position).turned);
    const lights = lightsWith(run.machine, run.setup, seen, foresight.at(position));
    // Whoever looks ahead by itself: it is the same look, which the standings say everywhere.
    if (position % 4 === 0 || news.some(({ at }) => at === position))
      expect(lightsOf(run.machine, run.setup, seen)).toEqual(lights);
    for (const { property, state, culprits, brokenAt } of lights) {
      expect({ state, culprits }).toEqual(standings[position]?.[property]);
      const turn = verdicts.findLast((one) => one.property === property && one.at <= position);
      expect(turn?.state ?? standings[0]?.[property]?.state).toBe(state);
      expect(brokenAt).toBe(state === 'broken' ? turn?.at : null);
      // What could not be kept from the very start has turned at no move.
      if (state === 'will-break') expect(foresight.doomedSince(position, property, 0)).toBe(turn?.at ?? null);
    }
    // The row and the announcement: a sentence each, in every language.
    const found = turnsAt(verdicts, position);
    expect(found).toEqual(verdicts.filter(({ at }) => at === position));
    for (const language of ['en', 'ko'] as const)
      expect(new Set(narrateVerdicts(found, textsOf(language))).size).toBe(found.length);
  }
}

describe.each(stories)('in the story $id', (story) => {
  test.each(['broken', 'cured'])('lights, marks, rows and announcements agree at every move, %s', (how) => {
    const cured = { ...story.setup.slots, [story.cure.slot]: story.cure.variant };
    const setup = how === 'cured' ? { ...story.setup, slots: cured } : story.setup;
    const played = playSetup(setup, [...story.before, ...story.after]);
    const foresight = createForesight(played.machine, played.tape);
    expectOneSource(played, played.tape, foresight, createVerdictList(foresight, 0));
  });
});

test('lights, marks, rows and announcements agree in random runs, through forks', () => {
  let brokenCount = 0;
  for (const seed of [3, 10]) {
    const slots = seed % 2 === 0 ? { publishing: 'after-commit', consuming: 'naive' } : {};
    const run = orderRun(slots, seed);
    const tape = tapeOf(run);
    const foresight = createForesight(run.machine, tape);
    const list = createVerdictList(foresight, 0);
    for (let part = 0; part < 2; part += 1) {
      tape.cut(Math.floor(tape.length() / 2));
      for (let count = 0; count < 40; count += 1) {
        const choice = drawBelow(0xffff, seed, part, count);
        const move = chosenMove(run, tape.head().world, choice, 50 * part + count + 1);
        if (move !== null) press(tape, move);
      }
      settleTape(run, tape);
      expectOneSource(run, tape, foresight, list);
    }
    const { verdicts } = list(foldAlong(tape, digestOf([]))(tape.length()));
    brokenCount += verdicts.filter(({ isAtRest }) => isAtRest).length;
  }
  expect(brokenCount).toBeGreaterThan(0);
});

/** Brings everything back and lets it come to rest, so that what is judged there is. */
function settleTape(run: OrderRun, tape: Tape): void {
  for (let count = 0; count < 600; count += 1) {
    const { world } = tape.head();
    const down = run.machine.moves(world).find(({ kind }) => kind === 'recover' || kind === 'mend');
    const move = down ?? run.machine.natural(world)[0];
    if (move === undefined) return;
    press(tape, move);
  }
}
