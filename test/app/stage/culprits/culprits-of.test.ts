import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { present } from '../../../../src/base/assert.ts';
import { preparedQuestions } from '../../../../src/app/prepared/prepared-questions.ts';
import { readPreparedFile } from '../../../../src/app/prepared/prepared-file.ts';
import { problemAsked, readRow } from '../../../../src/app/prepared/prepared-row.ts';
import { drawPicture } from '../../../../src/app/stage/draw/draw-picture.ts';
import { foldHistory } from '../../../../src/app/stage/history/fold-history.ts';
import type { CulpritPicture, Picture } from '../../../../src/app/stage/picture.ts';
import { turns } from '../../../../src/app/verdicts/turns.ts';
import { createStandingsJudge } from '../../../../src/live/standings.ts';
import { lightsWith } from '../../../../src/app/verdicts/lights.ts';
import type { Inquiry } from '../../../../src/explorer/asking/inquiry.ts';
import { createMachine } from '../../../../src/kernel/machine/machine.ts';
import type { Move } from '../../../../src/kernel/world/move.ts';
import type { Culprit } from '../../../../src/kernel/properties/property.ts';
import type { PropertyId } from '../../../../src/kernel/terms/names.ts';
import { goalId } from '../../../../src/scenarios/goals/goal-id.ts';
import { scenarios } from '../../../../src/scenarios/scenario-table.ts';
import { isInner } from '../../../../src/app/story/inner-moves.ts';
import { stories } from '../../../../src/scenarios/story-table.ts';
import { languages, textsOf } from '../../../../src/i18n/languages.ts';
import { orderScenario } from '../../../../src/scenarios/order/order-scenario.ts';
import { newOrder, send } from '../../../../src/scenarios/order/story-parts.ts';
import { slotsWith } from '../../../support/slots-with.ts';
import { plannedThings } from '../../../support/planned-things.ts';
import { cardsAt, picturesOfPlay, seenOfPlay, thingsIn } from '../../../support/pictures.ts';
import { playSetup } from '../../../support/every-scenario.ts';

type Broken = { readonly inquiry: Inquiry; readonly property: PropertyId; readonly moves: readonly Move[] };

const pathOf = (file: string): string => `src/app/prepared/verdicts/${file}.json`;

/** The runs that broke a promise when the verdicts were computed; those that other code has made are passed over. */
function brokenRuns(file: string): readonly (readonly [name: string, runs: readonly Broken[]])[] {
  const { rows } = present(readPreparedFile(readFileSync(pathOf(file), 'utf8')), file);
  return preparedQuestions()
    .filter((question) => question.file === file)
    .map(({ name, inquiry }) => {
      const row = rows[name];
      const verdicts = (row === undefined ? null : readRow(inquiry, row))?.verdicts ?? [];
      const runs = verdicts.flatMap((verdict): readonly Broken[] =>
        verdict.kind === 'broken' && verdict.counterexample.why === 'violated' && verdict.property !== goalId
          ? [{ inquiry, property: verdict.property, moves: verdict.counterexample.moves }]
          : [],
      );
      return [name, runs] as const;
    });
}

/** How many rows of the file say that a promise breaks, whether or not that can be played. */
function brokenRows(file: string): number {
  const { rows } = present(readPreparedFile(readFileSync(pathOf(file), 'utf8')), file);
  return Object.values(rows).filter(({ verdicts }) =>
    Object.values(verdicts).some((verdict) => verdict.startsWith('broken')),
  ).length;
}

/** The picture at the break. */
function pictureOf({ inquiry, property, moves }: Broken): Picture {
  const { definition, start } = problemAsked(inquiry);
  const machine = createMachine(definition);
  let world = start;
  let before = start;
  let told = foldHistory.initial;
  let entry = null;
  for (const move of moves) {
    const stepped = machine.step(world, move);
    if (!stepped.ok) throw new Error(stepped.problem);
    before = world;
    ({ world, entry } = stepped);
    told = foldHistory.add(told, entry, 0, { was: {}, is: {} });
  }
  return drawPicture({
    definition,
    start,
    world,
    last: entry === null ? null : { entry, before: () => before },
    history: told,
    lights: lightsWith(
      machine,
      inquiry.setup,
      { world, standings: createStandingsJudge(machine).atStart(world), turned: turns.initial },
      null,
    ),
    watched: property,
    keyOf: (event) => event.aggregateId,
  });
}

/** By promise, how it was said that it broke, in whatever broke it here. */
const seen = new Map<PropertyId, Set<CulpritPicture['words']>>();

function remember(property: PropertyId, words: CulpritPicture['words']): void {
  seen.set(property, (seen.get(property) ?? new Set()).add(words));
}

/** Every scenario's, and the challenges'. */
const files = [...new Set(preparedQuestions().map(({ file }) => file))];

/** What is decided comes into a hand with its name, and then is in nobody's any more. */
const lettingGo = [
  'aggregate/apply-change',
  'aggregate/mark-committed',
  'aggregate/mark-changes-as-committed',
];

describe.each(files)('what the explorer broke: %s', (file) => {
  const rows = brokenRuns(file);

  test('most of the runs can be played still', () => {
    const broken = brokenRows(file);
    expect(broken).toBeGreaterThan(0);
    expect(rows.filter(([, runs]) => runs.length > 0).length).toBeGreaterThan(broken / 2);
  });

  test.each(rows)('%s', (_name, runs) => {
    for (const run of runs) {
      const picture = pictureOf(run);
      const things = thingsIn(picture);
      const [first] = picture.culprits;
      expect(first, run.property).toMatchObject({ property: run.property, state: 'broken' });
      for (const { thing } of picture.culprits) expect(things, run.property).toContain(thing);
      remember(run.property, present(first, 'a culprit').words);
    }
  });
});

test('what is lost says where it is lost', () => {
  expect([...(seen.get('no-lost-event') ?? [])].sort()).toEqual(
    expect.arrayContaining(['never-applied', 'nobody-publishes', 'overwritten', 'skipped-for-ever', 'stuck']),
  );
  expect([...(seen.get('effect-once') ?? [])].sort()).toEqual(['applied-twice', 'sent-twice']);
});

test('what is wrong with one of several acts says of which; where there is one alone it goes without saying', () => {
  const aboutIn = (id: string): readonly (string | undefined)[] => {
    const story = present(
      stories.find((one) => one.id === id),
      id,
    );
    const play = playSetup(story.setup, [...story.before, ...story.after]);
    const { culprits } = picturesOfPlay(play, story.promise)(play.tape.length());
    return culprits.filter(({ property }) => property === story.promise).map(({ about }) => about);
  };
  // The second order is approved without credit, which is reserved for the first.
  expect(new Set(aboutIn('mixed-up'))).toEqual(new Set(['order-1', 'order-2']));
  for (const id of ['credit-kept-in-vain', 'failed-hotel', 'taken-back', 'lost-after-commit'])
    expect(aboutIn(id).length > 0 && aboutIn(id).every((about) => about === undefined)).toBe(true);
});

const rooms = [
  { name: 'in a story at 1280', size: { width: 980, height: 534 } },
  { name: 'on a projector', size: { width: 1545, height: 860 } },
  { name: 'on a phone', size: { width: 390, height: 420 } },
] as const;

/** All that is drawn of a picture, but for who is at work and what is put forward because it was touched. */
function looksOf(picture: Picture | undefined): string {
  const passing: readonly string[] = ['isPinned', 'isUnused', 'isQuiet', 'activity', 'line'];
  return JSON.stringify(picture?.places, (key, value: unknown) =>
    passing.includes(key) ? undefined : value,
  );
}

/** Of an event that is still to come nothing can be outlined. */
const isThere = ({ places }: Picture, culprit: Culprit): boolean =>
  culprit.kind !== 'event' ||
  places.some((place) => cardsAt(place).some(({ number }) => number === culprit.eventId));

describe.each(stories.map((story) => [story.id, story] as const))('the story %s', (_id, story) => {
  const play = playSetup(story.setup, [...story.before, ...story.after]);
  const { pictureAt, lightsAt } = seenOfPlay(play, story.promise);
  const pictures = Array.from({ length: play.tape.length() + 1 }, (_, position) => pictureAt(position));

  test('every culprit is a thing on the map, from when it will break on', () => {
    for (const picture of pictures) {
      const things = thingsIn(picture);
      for (const { thing } of picture.culprits) expect(things).toContain(thing);
    }
  });

  test('from when its promise will break on there is a culprit, and each room shows it', () => {
    const untold = pictures.flatMap((picture, position) => {
      const light = lightsAt(position).find(({ property }) => property === story.promise);
      if (light?.state !== 'broken' && light?.state !== 'will-break') return [];
      const [first] = picture.culprits;
      if (first?.property !== story.promise)
        return light.culprits.some((culprit) => isThere(picture, culprit)) ? [`${position}: none`] : [];
      return rooms
        .filter(({ size }) => !plannedThings(play.machine.definition, picture, size).has(first.thing))
        .map(({ name }) => `${position}: ${first.words} of ${first.thing} is folded ${name}`);
    });
    expect(untold).toEqual([]);
  });

  test('a step inside of a process leaves everything on the map as it was, but for what is let go of', () => {
    const seen = pictures.flatMap((picture, position) => {
      const move = position === 0 ? null : play.tape.entryAt(position).move;
      if (move?.kind !== 'op' || lettingGo.includes(move.label) || !isInner(move)) return [];
      // With its last step a process is over, and its hands are empty.
      if (play.tape.momentAt(position).world.activations[move.activation] === undefined) return [];
      return looksOf(picture) === looksOf(pictures[position - 1]) ? [] : [move];
    });
    expect(seen).toEqual([]);
  });

  test('the promise that it is about comes first, and breaks', () => {
    const wrong = pictures.filter(({ culprits }) =>
      culprits.some(({ property }) => property === story.promise),
    );
    for (const { culprits } of wrong) expect(culprits[0]?.property).toBe(story.promise);
    const first = pictures.at(-1)?.culprits[0];
    expect(first).toMatchObject({ property: story.promise, state: 'broken' });
    remember(story.promise, present(first, 'a culprit').words);
  });
});

test('every promise of every scenario has a culprit in what is broken here', () => {
  const promised = scenarios.flatMap((scenario) => {
    const { properties } = scenario.define({ scenario: scenario.id, slots: scenario.defaults, seed: 1 });
    return properties.filter(({ kind }) => kind !== 'sometimes').map(({ id }) => id);
  });
  expect([...seen.keys()]).toEqual(expect.arrayContaining([...new Set(promised)]));
});

test('what was approved and is undone says so, not that something is left to do', () => {
  expect([...(seen.get('nothing-taken-back') ?? [])]).toEqual(['taken-back']);
});

test('a culprit is told in four words at most, in each language', () => {
  for (const language of languages) {
    const { culprits, dangers } = textsOf(language).stage;
    for (const words of [...Object.values(culprits), ...Object.values(dangers)])
      expect(words.split(' ').length).toBeLessThanOrEqual(4);
  }
});

test('an event that waits in an outbox is nobody’s culprit, nor is one that a relay has in hand', () => {
  const outbox = { scenario: 'order', slots: slotsWith(orderScenario, {}), seed: 1 } as const;
  const order = send(1, newOrder);
  const play = playSetup(outbox, [order]);
  const pictureAt = picturesOfPlay(play, null);
  for (let position = 0; position <= play.tape.length(); position += 1)
    expect(pictureAt(position).culprits).toEqual([]);
});
