// npm run compare -- [--commands 2] [--faults 1] [--states N] [--seconds N] [--from N]: reduced and full search
// side by side, over every legal pair of variants, with at most one fault of each kind. With `--faults 2` it is all
// that rule E3 asks for, and takes days; what is above `--states` in full is left out and counted.
import process from 'node:process';
import { usualBounds, type Bounds } from '../src/explorer/bounds.ts';
import { problemOf } from '../src/explorer/problem-of.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import { searchFully, searchReduced, type Said } from '../test/support/compare-searches.ts';
import { compareDefaults, readCompareWords } from './compare-words.ts';
import { slotPairsOf, slotsText } from '../test/support/order-lab.ts';

const read = readCompareWords(process.argv.slice(2));
if (!read.ok) {
  console.error(
    `${read.failure}; there are ${Object.keys(compareDefaults)
      .map((name) => `--${name} N`)
      .join(', ')}`,
  );
  process.exit(2);
}
const asked = read.value;

const faults = { ...usualBounds.faults, rebalance: 1, expiry: 1, 'early-time-out': 1, poison: 1 };
const bounds: Bounds = {
  ...usualBounds,
  faults,
  commandCount: asked.commands,
  faultCountMax: asked.faults,
  stateCountMax: asked.states,
};
const setups = scenarios.flatMap((scenario) =>
  slotPairsOf(scenario).map((slots) => ({ scenario, slots: { ...scenario.defaults, ...slots } })),
);
const began = performance.now();
let [sameCount, tooLargeCount, unprovenCount, wrongCount] = [0, 0, 0, 0];
let [fullCount, reducedCount] = [0, 0];
let next = asked.from;
for (; next < setups.length && performance.now() - began < asked.seconds * 1000; next += 1) {
  const setup = setups[next];
  if (setup === undefined) break;
  const { scenario, slots } = setup;
  const problem = problemOf(scenario, { scenario: scenario.id, slots, seed: 1 }, bounds);
  const full = searchFully(problem);
  if (full.findings.limit !== null) {
    tooLargeCount += 1;
    continue;
  }
  const reduced = searchReduced(problem);
  if (reduced === null) unprovenCount += 1;
  else if (textOf(reduced.said) === textOf(full.said)) sameCount += 1;
  else {
    wrongCount += 1;
    console.log(`DIFFERENT ${next} ${scenario.id}: ${slotsText(slots)}`);
  }
  fullCount += full.findings.stateCount;
  reducedCount += reduced?.findings.stateCount ?? full.findings.stateCount;
}
console.log(
  `${sameCount} the same, ${wrongCount} different, ${unprovenCount} not proven by the reduction, ` +
    `${tooLargeCount} above ${bounds.stateCountMax} states; ` +
    `${fullCount} states in full, ${reducedCount} reduced; ${next} of ${setups.length} setups looked at`,
);
process.exitCode = wrongCount > 0 ? 1 : 0;

function textOf({ rests, broken, happened }: Said): string {
  return JSON.stringify([rests, broken, happened].map((set) => [...set].sort()));
}
