import { expect, test } from 'vitest';
import { textsOf } from '../../../src/i18n/languages.ts';
import { tripOf } from '../../../src/scenarios/trip/stories/story-parts.ts';
import { tripScenario } from '../../../src/scenarios/trip/trip-scenario.ts';
import { nextText } from '../../../src/ui/lesson/next-text.ts';
import { pressText } from '../../../src/ui/story/press-text.ts';
import { nextAddress, pressedMove, pressOf } from '../../../src/ui/story/story-press.ts';
import { lessonLanguages } from '../../support/every-lesson.ts';
import { labAt, sendOrder, toldOffers } from '../fixtures/lab-at.ts';

const cure = { slot: 'publishing', variant: 'outbox-polling' } as const;
const told = toldOffers('lost-after-commit');
const outage = [{ kind: 'take-down', place: 'broker' }, sendOrder] as const;
const lost = { slots: { publishing: 'after-commit' }, first: outage, moveCount: 200 } as const;

test('as long as something can move, the next move', () => {
  expect(pressOf(labAt({ first: [sendOrder], moveCount: 3, changed: told }))).toBe('step');
});

test('where everybody who could move is held, letting the first of them go', () => {
  const state = labAt({ first: [sendOrder], moveCount: 3 });
  const held = state.choices.flatMap(({ move }) => (move.kind === 'op' ? [move.activation] : []));
  expect(held.length).toBeGreaterThan(0);
  expect(pressOf({ ...state, held })).toBe('release');
  expect(pressOf({ ...state, held, position: 1 })).toBe('step');
});

test('what the story does next goes before the next move', () => {
  const storyPress = { kind: 'crash', place: 'relay' } as const;
  const changed = { ...told, storyPress };
  expect(pressOf(labAt({ first: [sendOrder], moveCount: 3, changed }))).toBe('story-move');
});

test('where all wait for a place that is down, its repair', () => {
  expect(pressOf(labAt({ ...lost, changed: { ...told, cure } }))).toBe('repair');
  expect(pressOf(labAt(lost))).toBe('repair');
});

test('once a promise is broken, its cure; without one, the same again', () => {
  const broken = labAt({ ...lost, changed: { ...told, repairs: [], cure } });
  const lights = broken.lights.map((light) => ({ ...light, state: 'broken' as const }));
  expect(pressOf({ ...broken, lights })).toBe('cure');
  expect(pressOf({ ...broken, lights, cure: null })).toBe('again');
});

test('where the cure has held, the next story; in the sandbox, the next command', () => {
  expect(pressOf(labAt({ first: [sendOrder], moveCount: 200, changed: told }))).toBe('next-story');
  expect(pressOf(labAt({ first: [sendOrder], moveCount: 200 }))).toBe('send');
  expect(pressOf(labAt({ moveCount: 0 }))).toBe('send');
});

test('in the past, a move on', () => {
  const state = labAt({ first: [sendOrder], moveCount: 200, changed: told });
  expect(pressOf({ ...state, position: 2 })).toBe('step');
});

test('where all wait for a person, what that person may say first; a story says what it has to say itself', () => {
  const first = [{ kind: 'send', intent: 'c1', to: 'booking-service-1', command: tripOf(1) }] as const;
  const asked = labAt({ scenario: tripScenario, first, moveCount: 200 });
  expect(pressOf(asked)).toBe('decide');
  expect(pressedMove(asked)).toMatchObject({ kind: 'decide', subject: 'booking-1', option: 'confirm' });
  expect(pressOf({ ...asked, ...toldOffers('failed-hotel') })).not.toBe('decide');
  const text = pressText(asked, textsOf('en'), {});
  expect(text).toBe('Employee: confirm');
});

test('once an episode has told all, the next step of its lesson, and behind the last one its end', () => {
  const offersAt = (step: string) => ({
    ...told.offers,
    isEpisode: true,
    lesson: { id: 'outbox', step, steps: ['dies-after-the-commit', 'dies-before-the-commit'] },
  });
  const at = (step: string, answer: string | null) =>
    labAt({
      first: [sendOrder],
      moveCount: 3,
      changed: { ...told, offers: offersAt(step), question: { answers: ['both'], answer } },
    });
  expect(pressOf(at('dies-after-the-commit', null))).toBe('step');
  expect(pressOf(at('dies-after-the-commit', 'both'))).toBe('next-story');
  const [first, last] = [at('dies-after-the-commit', 'both'), at('dies-before-the-commit', 'both')];
  expect(nextAddress(first)).toBe('#/lesson/outbox/dies-before-the-commit');
  expect(nextAddress(last)).toBe('#/lesson/outbox/closing');
  const said = [first, last].map(({ offers }) => {
    const place = offers.lesson ?? expect.fail('a step has its place');
    return nextText(place, lessonLanguages.en);
  });
  expect(said).toEqual(['Next: Dies before the commit', 'Next: Three questions']);
  for (const [index, state] of [first, last].entries())
    expect(pressText(state, textsOf('en'), {}, { nextText: said[index] ?? '' })).toBe(said[index]);
});
