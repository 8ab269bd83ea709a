import { describe, expect, test } from 'vitest';
import { lightsAtEnd } from '../../src/app/verdicts/lights.ts';
import { present } from '../../src/base/assert.ts';
import { taughtProblems } from '../../src/scenarios/problems.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import type { Story } from '../../src/scenarios/form/story.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { scenarioOf } from '../../src/app/scenarios/every-scenario.ts';
import { playSetup } from '../support/every-scenario.ts';

test('the thirteen problems of the write-ups are there, each once', () => {
  expect(taughtProblems).toHaveLength(13);
  expect(new Set(taughtProblems.map(({ id }) => id)).size).toBe(13);
});

/** How the story's promise stands once everything that the story has happen has happened. */
function standing(story: Story, chosen: ChosenVariants): string {
  const setup = { ...story.setup, slots: { ...story.setup.slots, ...chosen } };
  const { tape, pending } = playSetup(setup, [...story.before, ...story.after]);
  expect(pending).toEqual([]);
  const machine = createMachine(scenarioOf(setup).define(setup));
  const light = lightsAtEnd(machine, setup, tape).find(({ property }) => property === story.promise);
  return present(light, `a light for ${story.promise}`).state;
}

describe.each(taughtProblems)('the problem $id', ({ stories: told }) => {
  test.each(told)('is seen to fail in %s, and seen to hold with its cure', (id) => {
    const story = present(
      stories.find((one) => one.id === id),
      id,
    );
    expect(standing(story, {})).toBe('broken');
    expect(standing(story, { [story.cure.slot]: story.cure.variant })).toBe('kept');
  });
});
