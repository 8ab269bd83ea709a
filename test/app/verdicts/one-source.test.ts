import { describe, expect, test } from 'vitest';
import { drawBelow } from '../../../src/base/random.ts';
import { digestOf } from '../../../src/app/digest/digest.ts';
import { foldAlong } from '../../../src/app/run/fold-along.ts';
import type { Light } from '../../../src/app/verdicts/lights.ts';
import { playSetup } from '../../../src/app/replay/play-setup.ts';
import { breaks } from '../../../src/app/verdicts/breaks.ts';
import { createForesight, type Foresight } from '../../../src/app/verdicts/foresight.ts';
import { lightsOf, lightsWith } from '../../../src/app/verdicts/lights.ts';
import { createVerdictList, type VerdictList } from '../../../src/app/digest/verdict-list.ts';
import { verdictsAt, type PromiseTurn } from '../../../src/app/verdicts/verdict.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { narrateVerdicts } from '../../../src/i18n/narrate.ts';
import type { Tape } from '../../../src/live/tape.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { createTraceSieve } from '../../../src/ui/lab/trace-filter.ts';
import { chosenMove, orderRun, press, tapeOf, type OrderRun } from '../../support/order-run.ts';

type Run = Pick<OrderRun, 'machine' | 'setup'>;
const always = (): boolean => true;
const positionsOf = (tape: Tape): readonly number[] => [...Array(tape.length() + 1).keys()];

/** The state of each light at each position, judged whole and by itself: what all else must agree with. */
function statesOf({ machine, setup }: Run, tape: Tape): readonly (readonly Light[])[] {
  const breaksAt = foldAlong(tape, breaks);
  return positionsOf(tape).map((position) =>
    lightsOf(machine, setup, tape.momentAt(position).world, breaksAt(position)),
  );
}

/** Where a light turned to a state, read off the lights one after the other. */
function turnsOf(lights: readonly (readonly Light[])[]): readonly (readonly [number, string, string])[] {
  return lights.flatMap((here, at) =>
    here
      .filter(({ state }, index) => {
        const before = lights[at - 1]?.[index]?.state;
        return (state === 'broken' || state === 'will-break') && at > 0 && before !== state;
      })
      .map(({ property, state }) => [at, property, state] as const),
  );
}

const named = (verdicts: readonly PromiseTurn[]) =>
  verdicts.map(({ at, property, state }) => [at, property, state] as const);
const sorted = (turns: readonly (readonly [number, string, string])[]) =>
  turns.map((turn) => turn.join(' ')).sort();

function expectOneSource(run: Run, tape: Tape, foresight: Foresight, list: VerdictList): void {
  for (const position of positionsOf(tape)) foresight.judge(position, always);
  const digest = foldAlong(tape, digestOf([]))(tape.length());
  const { verdicts, marks } = list(digest);
  const lights = statesOf(run, tape);
  expect(sorted(named(verdicts))).toEqual(sorted(turnsOf(lights)));
  // The scrubber.
  const marked = marks.filter(({ kind }) => kind !== 'fault');
  expect(sorted(marked.map(({ at, kind, label }) => [at, label, kind] as const))).toEqual(
    sorted(named(verdicts)),
  );
  // The trace's filter.
  const shown = createTraceSieve()(tape.entries(), { place: '', kind: 'broken' }, { chain: [], verdicts });
  const broken = verdicts.filter(({ state }) => state === 'broken');
  expect(shown).toEqual([...new Set(broken.map(({ at }) => at))]);
  for (const position of positionsOf(tape)) {
    // What a light shows, and where it jumps to.
    const whole = lights[position] ?? [];
    const breaksAt = foldAlong(tape, breaks)(position);
    const { world } = tape.momentAt(position);
    const seen = lightsWith(run.machine, run.setup, world, breaksAt, foresight.at(position));
    expect(seen).toEqual(whole);
    for (const { property, state, brokenAt } of seen) {
      const since = foresight.doomedSince(position, property, 0);
      const at = state === 'broken' ? brokenAt : state === 'will-break' ? since : null;
      const turn = verdicts.findLast((one) => one.property === property && one.at <= position);
      if (state === 'broken' || state === 'will-break') expect(turn).toMatchObject({ state, at });
      else expect(brokenAt).toBeNull();
    }
    // The row and the announcement: a sentence each, in every language.
    const found = verdictsAt(verdicts, position);
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
    const { turns } = foldAlong(tape, breaks)(tape.length());
    brokenCount += turns.filter(({ isAtRest }) => isAtRest).length;
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
