import { expect, test } from 'vitest';
import { createSmoothedRate } from '../../../src/app/explore/smoothed-rate.ts';

/** What is told ten times a second of something that goes on at one speed and then at another. */
function told(perSecond: readonly number[], times: number): readonly number[] {
  const rate = createSmoothedRate();
  let [count, ms] = [0, 0];
  return perSecond.flatMap((speed) =>
    Array.from({ length: times }, () => {
      ms += 100;
      count += speed / 10;
      return rate(count, ms);
    }),
  );
}

test('what goes on evenly has its speed from the first telling on', () => {
  for (const rate of told([40_000], 50)) expect(rate).toBeCloseTo(40_000);
});

test('a change is followed in seconds, step by step and never at a bound', () => {
  const rates = told([100_000, 20_000], 100);
  const after = rates.slice(99);
  for (const [index, rate] of after.entries()) {
    const before = after[index - 1] ?? rate;
    expect(rate).toBeLessThanOrEqual(before);
    expect(before - rate).toBeLessThan(5_000);
  }
  expect(after.at(-1)).toBeLessThan(25_000);
});

test('a pause and a burst that make up for each other hardly show', () => {
  const rate = createSmoothedRate();
  let shown: number[] = [];
  for (let tick = 1; tick <= 100; tick += 1) {
    const isPaused = tick % 10 === 0;
    const count = tick * 1_000 - (isPaused ? 900 : 0);
    shown = [...shown, rate(count, tick * 100)];
  }
  for (const one of shown.slice(30)) expect(Math.abs(one - 10_000)).toBeLessThan(1_000);
});

test('two tellings at the same moment say the same, and before the first moment nothing is known', () => {
  const rate = createSmoothedRate();
  expect(rate(5, 0)).toBe(0);
  expect(rate(10, 100)).toBeCloseTo(100);
  expect(rate(90, 100)).toBeCloseTo(100);
});
