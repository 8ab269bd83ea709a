import { describe, expect, test } from 'vitest';
import type { StageFlight } from '../../../../src/app/stage/flight/flight.ts';
import {
  durationOf,
  eased,
  lookMs,
  poseAt,
  stillPoseAt,
} from '../../../../src/app/stage/flight/motion-times.ts';

const flight: StageFlight = {
  kind: 'flight',
  activation: 'relay',
  card: { kind: 'event', number: 3, name: 'OrderCreated' },
  from: { place: 'relay', thing: null },
  to: { place: 'broker', thing: null },
  link: 'relay->broker',
  isAnswer: false,
  word: 'publish',
  ending: 'lands',
  isUnheard: false,
};

describe('how long a move takes', () => {
  test.each([
    ['lands', false, 900],
    ['bounces', false, 900],
    ['fades', false, 750],
    ['lands', true, 1650],
  ] as const)('a flight that %s (its answer is lost: %s) takes %i ms', (ending, isUnheard, ms) => {
    expect(durationOf({ ...flight, ending, isUnheard })).toBe(ms);
  });

  test('what happens in place is shorter than any flight, and all of a move is seen to its end', () => {
    const settle = { kind: 'settle', things: ['a'] } as const;
    const mark = { kind: 'mark', things: ['b'] } as const;
    expect(durationOf(settle)).toBeLessThan(750);
    expect(lookMs([mark, flight, settle])).toBe(900);
  });

  test('what is only told is looked at nevertheless', () => {
    expect(lookMs([])).toBeGreaterThan(200);
    expect(lookMs([])).toBeLessThan(900);
  });
});

describe('where what flies is', () => {
  const instants = Array.from({ length: 91 }, (_, index) => index * 10);

  test('it begins where it lay, never goes back, and lies straight and flat where it lands', () => {
    const poses = instants.map((ms) => poseAt('lands', ms, 0.1));
    expect(poses[0]).toEqual({ along: 0, scale: 1, turn: 0, alpha: 1 });
    for (const [index, pose] of poses.slice(1).entries())
      expect(pose.along).toBeGreaterThanOrEqual(poses[index]?.along ?? 1);
    expect(poses.at(-1)).toEqual({ along: 1, scale: 1, turn: 0, alpha: 1 });
  });

  test('it is lifted before it leaves, and slow at the end of its way', () => {
    expect(poseAt('lands', 120, 0.1)).toMatchObject({ along: 0, scale: 1.04 });
    expect(poseAt('lands', 720, 0.1).along).toBeCloseTo(0.9);
    expect(poseAt('lands', 730, 0.1).turn).toBeLessThan(0);
  });

  test('what bounces stands at the door, and is back in the hand at the end', () => {
    expect(poseAt('bounces', 450, 0).along).toBe(1);
    expect(poseAt('bounces', 560, 0).along).toBe(1);
    expect(poseAt('bounces', 900, 0).along).toBe(0);
  });

  test('what fades goes half-way and is seen no more', () => {
    expect(poseAt('fades', 450, 0)).toMatchObject({ along: 1, alpha: 1 });
    expect(poseAt('fades', 750, 0).alpha).toBe(0);
  });

  test('the way is slow at both ends and quick between', () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
    expect(eased(0.1)).toBeLessThan(0.1);
    expect(eased(0.9)).toBeGreaterThan(0.9);
  });
});

test('without motion a flight is three pictures, and each end is told apart in them', () => {
  const pictures = (ending: 'lands' | 'bounces' | 'fades') =>
    [0, 299, 300, 600, 899].map((ms) => stillPoseAt(ending, ms).along);
  expect(pictures('lands')).toEqual([0, 0, 0.5, 1, 1]);
  expect(pictures('bounces')).toEqual([0, 0, 1, 0, 0]);
  expect(stillPoseAt('fades', 700).alpha).toBeLessThan(stillPoseAt('fades', 100).alpha);
});
