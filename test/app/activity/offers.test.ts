import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { sandbox, usualSlots, type Activity } from '../../../src/app/activity/activity.ts';
import { keptSetup } from '../../../src/app/pages/lab-request.ts';
import { requestChallenge, requestKept } from '../../../src/app/pages/request-kept.ts';
import { offersOf, type Offers } from '../../../src/app/activity/offers.ts';
import { chosenVariants } from '../../../src/app/selectors/chosen-variants.ts';
import { languages, textsOf, type Language } from '../../../src/i18n/languages.ts';
import { challenges } from '../../../src/scenarios/challenges/challenge-table.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { withVariant } from '../../../src/scenarios/slots/slots.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { openMemoryCatalogue } from '../../../src/storage/memory/open-memory-catalogue.ts';
import { scenarioOf } from '../../../src/app/scenarios/every-scenario.ts';
import { lessonLanguages, lessonsThere } from '../../support/every-lesson.ts';
import { requestStory } from '../../support/every-scenario.ts';

const told = stories.map((story): Activity => ({ kind: 'story', story }));
const played = challenges.flatMap((challenge): readonly Activity[] =>
  [false, true].map((isCured) => ({ kind: 'challenge', challenge, isCured })),
);
const episodes = lessonsThere.flatMap(({ id, lesson }) =>
  lesson.steps.flatMap((step): readonly Activity[] =>
    step.kind === 'episode'
      ? [
          {
            kind: 'episode',
            episode: step.episode,
            lesson: { id, step: step.id, steps: lesson.steps.map((one) => one.id) },
          },
        ]
      : [],
  ),
);
const every: readonly Activity[] = [sandbox, ...told, ...played, ...episodes];

/** The scenario in which it is played; a sandbox opens with the first. */
function scenarioIdOf(activity: Activity): string {
  switch (activity.kind) {
    case 'sandbox':
      return present(scenarios[0], 'a scenario').id;
    case 'story':
      return activity.story.setup.scenario;
    case 'episode':
      return activity.episode.setup.scenario;
    case 'challenge':
      return activity.challenge.setup.scenario;
  }
}
const nameOf = (activity: Activity): string => {
  const { title, script } = offersOf(activity);
  return JSON.stringify([title, script]);
};

function titleIn(language: Language, { among, id }: NonNullable<Offers['title']>): string | undefined {
  if (among === 'lessons') return lessonLanguages[language].titles[id];
  return textsOf(language)[among][id]?.title;
}

describe.each(every.map((activity) => [nameOf(activity), activity] as const))('%s', (_, activity) => {
  const offers = offersOf(activity);

  test('has a title in every language, or is one of the site’s pages', () => {
    const { title, page } = offers;
    expect(title === null).toBe(page !== null);
    for (const language of languages) if (title !== null) expect(titleIn(language, title)).toMatch(/\S/);
  });

  test('offers a goal to reach or everything there is to try out', () => {
    const { hasGoal, mayBreakAnything, mayChangeSetup, mayExplore, maySend } = offers;
    for (const may of [mayBreakAnything, mayChangeSetup, mayExplore, maySend]) expect(may).toBe(!hasGoal);
    if (offers.hasHints) expect(hasGoal).toBe(true);
    if (offers.script !== null) expect(hasGoal).toBe(false);
  });
});

test('hints are for who has not won yet: with the cure on there is nothing to find', () => {
  const hinted = played.filter((activity) => offersOf(activity).hasHints);
  expect(hinted).toEqual(played.filter((activity) => activity.kind === 'challenge' && !activity.isCured));
});

test('a story is told by its own id, and only the sandbox goes over to another business', () => {
  expect(told.map((activity) => offersOf(activity).script)).toEqual(stories.map(({ id }) => id));
  expect(every.filter((activity) => offersOf(activity).mayChooseBusiness)).toEqual([sandbox]);
});

test('what is kept with a run is read as the activity that it was', async () => {
  const catalogue = openMemoryCatalogue();
  for (const [index, activity] of every.entries()) {
    const id = `run-${index}`;
    const entry = { id, title: id, createdAt: 1, updatedAt: 1, moveCount: 1 };
    const scenario = present(
      scenarios.find((one) => one.id === scenarioIdOf(activity)),
      'a scenario',
    );
    const whole = { scenario: scenario.id, slots: usualSlots(activity, scenario), seed: 1 };
    await catalogue.put({ ...entry, setup: keptSetup(whole, { activity }) });
    expect(await requestKept(id, catalogue)).toMatchObject({ ok: true, value: { activity } });
  }
});

test('the variants that stand out are those that the activity does not usually have', async () => {
  for (const { id, setup, cure } of stories) {
    const [asItIs, cured] = [requestStory(id, {}), requestStory(id, { [cure.slot]: cure.variant })];
    expect(standingOut(asItIs), id).toEqual([]);
    expect(standingOut(cured), id).toEqual(setup.slots[cure.slot] === cure.variant ? [] : [cure.variant]);
  }
  for (const { id, setup, cure } of challenges) {
    expect(standingOut(await requestChallenge(id, '')), id).toEqual([]);
    // A cure may bring along what it can't do without.
    const { also } = withVariant(setup.slots, cure.slot, cure.variant, scenarioOf(setup).defaults);
    const changed = [...also.map(({ variant }) => variant), cure.variant];
    expect(standingOut(await requestChallenge(id, 'cured')).toSorted(), id).toEqual(changed.toSorted());
  }
});

function standingOut(found: ReturnType<typeof requestStory>): readonly string[] {
  if (!found.ok) return [JSON.stringify(found.failure)];
  const { setup, activity } = found.value;
  return chosenVariants(setup, activity, scenarioOf(setup)).map(({ variant }) => variant);
}
