import { expect, test } from 'vitest';
import { storyPhase } from '../../../src/ui/story/story-phase.ts';
import { lightsAtEnd } from '../../../src/app/verdicts/lights.ts';
import { withVariant } from '../../../src/scenarios/slots/slots.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { labAt, sendOrder } from '../fixtures/lab-at.ts';
import { playSetup } from '../../support/every-scenario.ts';

const cure = { slot: 'publishing', variant: 'outbox-polling' } as const;
const outage = [{ kind: 'take-down', place: 'broker' }, sendOrder] as const;

test('before anything is broken the reader watches', () => {
  expect(storyPhase(labAt({ first: outage, moveCount: 3, changed: { cure } }))).toBe('watching');
});

test('an event that nobody publishes any more breaks the promise once all is back and at rest', () => {
  const lost = labAt({ slots: { publishing: 'after-commit' }, first: outage, moveCount: 60 });
  expect(lost.lights.find(({ property }) => property === 'no-lost-event')?.state).toBe('will-break');
  expect(storyPhase(lost)).toBe('watching');
});

test('with the cure on and all at rest it held', () => {
  expect(storyPhase(labAt({ first: [sendOrder], moveCount: 200 }))).toBe('held');
});

test('a place that is still down is no end of a story', () => {
  expect(storyPhase(labAt({ first: outage, moveCount: 200 }))).toBe('watching');
});

test.each(stories.map((story) => [story.id, story] as const))(
  'the cure of %s ends the story as held, whatever it lets not happen',
  (_, { setup, cure, before, after }) => {
    const { slots } = withVariant(setup.slots, cure.slot, cure.variant, setup.slots);
    const play = playSetup({ ...setup, slots }, [...before, ...after]);
    const head = play.tape.length();
    const { world } = play.tape.head();
    const lights = lightsAtEnd(play.machine, play.setup, play.tape);
    expect(storyPhase({ lights, world, head, position: head, cure: null, choices: [] })).toBe('held');
  },
);
