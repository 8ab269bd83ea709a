import { describe, expect, test } from 'vitest';
import { lightsAtEnd, lightsWith, seenAt } from '../../src/app/verdicts/lights.ts';
import { turns } from '../../src/app/verdicts/turns.ts';
import { foldAll, foldAlong, type Fold } from '../../src/app/run/fold-along.ts';
import { storyBeat } from '../../src/app/story/story-beat.ts';
import { questionOf } from '../../src/app/story/story-question.ts';
import type { AnswerId } from '../../src/scenarios/form/question.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { countFacts, isTrueNow, type AnchorCounts } from '../../src/scenarios/script/anchors.ts';
import { isAwaited } from '../../src/scenarios/script/script.ts';
import { placeHere } from '../../src/scenarios/script/places-here.ts';
import { toldStep } from '../../src/scenarios/script/follow-script.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import type { Story } from '../../src/scenarios/form/story.ts';
import { dueAt, openStory, press, scriptFollowed } from '../support/order-run.ts';
import { playSetup } from '../support/every-scenario.ts';

const breaks: Readonly<Record<string, string>> = {
  'lost-after-commit': 'no-lost-event',
  'kept-in-memory': 'no-lost-event',
  'outbox-too-late': 'atomic-outbox',
  'phantom-event': 'no-phantom-event',
  'mailed-twice': 'effect-once',
  'delivered-again': 'effect-once',
  'skipped-for-ever': 'no-lost-event',
  'waiting-for-nobody': 'no-lost-event',
  'gave-up-too-soon': 'no-lost-event',
  'check-apart': 'effect-once',
  'acknowledged-first': 'no-lost-event',
  overtaken: 'in-order',
  'asked-twice': 'command-once',
  'forgotten-request': 'command-once',
  'asked-at-once': 'read-your-writes',
  'lost-update': 'no-lost-update',
  'mailed-all-the-same': 'effect-once',
  'poison-message': 'in-order',
  'array-overwritten': 'no-lost-event',
  'between-two-commits': 'saga-consistent',
  'credit-kept-in-vain': 'saga-consistent',
  'taken-back': 'nothing-taken-back',
  'forgotten-saga': 'saga-consistent',
  'mended-too-late': 'rule-kept',
  'mixed-up': 'saga-consistent',
  'waited-for-ever': 'saga-ends',
  'late-success': 'saga-consistent',
  'reply-came-twice': 'saga-consistent',
  'command-lost': 'saga-consistent',
  'submitted-twice': 'outside-once',
  'failed-hotel': 'saga-consistent',
  'flight-booked-twice': 'outside-once',
  'nobody-can-say': 'audited',
  'audit-never-written': 'audited',
  'two-hundred-events': 'short-replay',
  'away-too-long': 'no-lost-event',
  'offsets-gone': 'no-lost-event',
  'added-later': 'read-model-correct',
  'mailed-again': 'effect-once',
  'half-a-view': 'no-half-read',
  'asked-of-the-log': 'short-replay',
  'snapshot-of-nothing': 'snapshot-true',
  'counted-in-orders': 'credit-kept',
  'snapshot-of-older-code': 'credit-kept',
  'name-in-the-view': 'forgotten',
  'name-in-the-snapshot': 'forgotten',
  'half-of-step-nine': 'no-lost-event',
  'create-rows': 'answered-truly',
  'find-unread': 'command-once',
  'zero-rows': 'answered-truly',
};

test('each story is told of the promise that it breaks', () => {
  expect(stories.map(({ id }) => id).sort()).toEqual(Object.keys(breaks).sort());
});

describe.each(stories)('the story $id', (story) => {
  test('breaks its promise without the cure', () => {
    const { broken } = tell(story);
    expect(story.promise).toBe(breaks[story.id]);
    expect(broken).toContain(story.promise);
  });

  test('skips nothing of its script, with the cure or without it', () => {
    for (const slots of [{}, { [story.cure.slot]: story.cure.variant }]) {
      const setup = { ...story.setup, slots: { ...story.setup.slots, ...slots } };
      const { skipped, pending, isCut } = playSetup(setup, [...story.before, ...story.after]);
      expect({ skipped, pending, isCut }).toEqual({ skipped: [], pending: [], isCut: false });
    }
  });

  test('keeps every promise with the cure, through the same faults', () => {
    const { broken, presses } = tell(story, { [story.cure.slot]: story.cure.variant });
    expect(broken).toEqual([]);
    expect(presses).toEqual(story.after.map(({ move }) => move));
  });

  test('tells its beats one after the other, none at its opening, and the last as soon as it breaks', () => {
    const { tape: told, openingLength: opening } = tell(story);
    const begunAt = foldAlong(told, storyBeat(story, { openingLength: opening, isCured: false }));
    const counts = Array.from({ length: told.length() + 1 }, (_, length) => begunAt(length));
    const brokeAt = counts.indexOf(story.beats.length);
    expect(begunAt(opening)).toBe(0);
    expect([...new Set(counts)]).toEqual([0, ...story.beats.map((_, index) => index + 1)]);
    const brokenAfter = (position: number): boolean =>
      Object.values(told.standingsAt(position)).some(({ kind }) => kind === 'broken');
    expect(brokenAfter(brokeAt)).toBe(true);
    expect(brokenAfter(brokeAt - 1)).toBe(false);
  });

  test('tells with its cure on, one after the other, what happens instead, before all has come to rest', () => {
    const slots = { [story.cure.slot]: story.cure.variant };
    const { curedBeats = [] } = story;
    const { tape, openingLength } = tell(story, slots);
    const begunAt = foldAlong(tape, storyBeat(story, { openingLength, isCured: true }));
    const counts = Array.from({ length: tape.length() + 1 }, (_, length) => begunAt(length));
    expect(counts[openingLength]).toBe(0);
    expect([...new Set(counts)]).toEqual([0, ...curedBeats.map((_, index) => index + 1)]);
  });

  test('asks what the run itself answers: one thing without the cure, another with it', () => {
    const { answers: offered } = story.question;
    const [broken, cured] = [tell(story), tell(story, { [story.cure.slot]: story.cure.variant })];
    expect(offered).toContain(broken.answers.at(-1));
    expect(offered).toContain(cured.answers.at(-1));
    expect(broken.answers.at(-1)).not.toBe(cured.answers.at(-1));
  });

  test('does not tell the answer before it has come true, and then does not change it', () => {
    for (const slots of [{}, { [story.cure.slot]: story.cure.variant }]) {
      const { answers } = tell(story, slots);
      expect(answers[0]).toBeNull();
      const told = answers.filter((answer) => answer !== null);
      expect(new Set(told).size).toBe(1);
      expect(answers.slice(answers.indexOf(told[0] ?? null))).toEqual(told);
    }
  });

  test('has nothing broken yet when it opens', () => {
    const { machine, setup, tape } = openStory(story);
    const lights = lightsAtEnd(machine, setup, tape);
    expect(lights.filter(({ state }) => state === 'broken')).toEqual([]);
  });

  test('opens at the moment that it names, and not a move earlier', () => {
    const { machine, tape, ...run } = openStory(story);
    const { opensBefore } = story;
    const countsAt = foldAlong(tape, anchorCounts);
    const isThere = (position: number): boolean => {
      if ('kind' in opensBefore) return isTrueNow(opensBefore, countsAt(position));
      const moment = tape.momentAt(position);
      const due = dueAt({ machine, ...run }, moment)?.move;
      return (
        due?.kind === 'op' &&
        due.op === opensBefore.op &&
        moment.world.activations[due.activation]?.place === placeHere(machine.definition, opensBefore.place)
      );
    };
    const positions = Array.from({ length: tape.length() + 1 }, (_, position) => position);
    expect(positions.filter(isThere)).toEqual([tape.length()]);
  });

  test('offers each press at its moment and not before', () => {
    const { offers } = tell(story);
    expect(offers.map(({ isAtMoment }) => isAtMoment)).toEqual(offers.map(() => true));
    expect(offers.map(({ step }) => step)).toEqual(story.after);
  });
});

const anchorCounts: Fold<AnchorCounts> = {
  initial: {},
  add: (counts, { facts }) => countFacts(counts, facts),
};

/** As a story was told with such slots: each is told once, however much is asked of it. */
const toldBefore = new Map<string, ReturnType<typeof tellAnew>>();
function tell(story: Story, slots: Readonly<Record<string, string>> = {}): ReturnType<typeof tellAnew> {
  const key = JSON.stringify([story.id, slots]);
  const told = toldBefore.get(key) ?? tellAnew(story, slots);
  toldBefore.set(key, told);
  return told;
}

/** Tells a story to its end: the clock runs, and what is offered is pressed at once. */
function tellAnew(story: Story, slots: Readonly<Record<string, string>>) {
  const { tape, ...run } = openStory(story, slots);
  const openingLength = tape.length();
  const progressAt = foldAlong(tape, scriptFollowed(run, story));
  const turnedAt = foldAlong(tape, turns);
  const offers: { readonly step: unknown; readonly isAtMoment: boolean }[] = [];
  const answers: (AnswerId | null)[] = [];
  for (;;) {
    const due = dueAt(run, tape.head());
    const { due: told } = toldStep(run.machine, tape.head().world, progressAt(tape.length()));
    answers.push(answerNow(told?.move ?? null));
    if (told !== null) {
      const { step, move } = told;
      const wanted = step.when;
      const isAtMoment =
        wanted.kind === 'at-once' ||
        (wanted.kind === 'at-rest' && due === null) ||
        (wanted.kind === 'before' && standsBefore(wanted)) ||
        (isAwaited(wanted) &&
          wanted.kind !== 'before' &&
          wanted.kind !== 'before-step' &&
          isTrueNow(wanted, foldAll(anchorCounts, tape)));
      offers.push({ step, isAtMoment });
      press(tape, move);
    } else if (due === null) break;
    else press(tape, due.move, due.atMs);
  }
  const broken = lightsAtEnd(run.machine, run.setup, tape)
    .filter(({ state }) => state === 'broken')
    .map(({ property }) => property);
  const presses = offers.map(({ step }) => (step as { readonly move: unknown }).move);
  return { broken, offers, presses, answers, tape, openingLength };

  function answerNow(storyPress: Move | null): AnswerId | null {
    const { world } = tape.head();
    const position = tape.length();
    // As a page asks before it has looked ahead: an answer is told of what has broken, not of what will.
    const lights = lightsWith(run.machine, run.setup, seenAt(tape, position, turnedAt(position)), null);
    const seen = { lights, storyPress, world, entries: tape.entries(), position };
    return questionOf(run.machine, story, seen)?.answer ?? null;
  }

  function standsBefore(wanted: { readonly op: string; readonly place: string }): boolean {
    return Object.values(tape.head().world.activations).some(
      (actor) =>
        actor.place === placeHere(run.machine.definition, wanted.place) &&
        run.machine.opOf(actor).kind === wanted.op,
    );
  }
}
