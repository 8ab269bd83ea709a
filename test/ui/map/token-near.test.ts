import { expect, test } from 'vitest';
import type { Flight } from '../../../src/app/lab/lab-state.ts';
import { tokenNear, tokenSpot } from '../../../src/ui/map/token-near.ts';
import { sample, trackKey } from '../../../src/ui/map/track.ts';

const line = [
  [0, 100],
  [200, 100],
] as const;
const tracks = new Map([[trackKey('a', 'b'), sample(line)]]);
const flight = (activation: string, progress: number, from = 'a'): Flight => ({
  activation,
  from,
  to: 'b',
  progress,
  phase: 'out',
  cargo: 'event',
  label: '',
});

test('a press means the nearest token within a finger’s reach', () => {
  const flights = [flight('one', 0.25), flight('two', 0.5)];
  const near = (x: number, y: number) => tokenNear(flights, tracks, false, x, y)?.activation ?? null;
  expect(near(52, 100)).toBe('one');
  expect(near(95, 108)).toBe('two');
  expect(near(150, 100)).toBeNull();
  expect(near(50, 140)).toBeNull();
});

test('where motion is unwanted a token is pressed where it is drawn', () => {
  expect(tokenSpot(flight('one', 0.3), 1, tracks, true)?.x).toBe(100);
  expect(tokenNear([flight('one', 0.3)], tracks, true, 100, 100)?.activation).toBe('one');
  expect(tokenNear([flight('one', 0.3)], tracks, true, 60, 100)).toBeNull();
});

test('what flies where no link is can’t be pressed', () => {
  expect(tokenNear([flight('one', 0.5, 'nowhere')], tracks, false, 100, 100)).toBeNull();
});
