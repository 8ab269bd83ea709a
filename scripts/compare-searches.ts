// npm run compare -- [--commands 2] [--faults 1] [--states N] [--seconds N] [--from N]: reduced and full search
// side by side, over every legal pair of variants, with at most one fault of each kind. With `--faults 2` it is all
// that rule E3 asks for, and takes days; what is above `--states` in full is left out and counted.
// npm run compare -- --from-runs N [--seed S] [--states N] [--seconds N]: from the middle of N random runs.
// npm run compare -- --replay SEED [--states N]: from the middle of one of them again.
import process from 'node:process';
import { usualBounds, type Bounds } from '../src/explorer/question/bounds.ts';
import { problemOf } from '../src/explorer/asking/problem-of.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import { compareSearches } from '../test/support/compare-searches.ts';
import { oneOfEach } from '../test/support/fault-kinds.ts';
import { midRun, type MidRun } from '../test/support/mid-run.ts';
import { compareDefaults, readCompareWords, type CompareOptions } from './compare-words.ts';
import { slotPairsOf, slotsText } from '../test/support/order-lab.ts';

/** What is to be compared, and how to have it again. */
type Case = { readonly again: string; readonly draw: () => MidRun };

function main(words: readonly string[]): number {
  const read = readCompareWords(words);
  if (!read.ok) {
    const names = Object.keys(compareDefaults).map((name) => `--${name} N`);
    console.error(`${read.failure}; there are ${names.join(', ')}`);
    return 2;
  }
  const options = read.value;
  const cases = casesFor(options);
  const began = performance.now();
  const counts = { same: 0, different: 0, unproven: 0, larger: 0 };
  let [lookedAt, fullCount, reducedCount] = [0, 0, 0];
  for (const { again, draw } of cases) {
    if (performance.now() - began > options.seconds * 1000) break;
    const { name, problem } = draw();
    const { kind, full, reduced } = compareSearches(problem);
    lookedAt += 1;
    counts[kind] += 1;
    if (kind === 'different') console.log(`DIFFERENT ${name}\n  npm run compare -- ${again}`);
    fullCount += full.stateCount;
    reducedCount += reduced?.stateCount ?? full.stateCount;
  }
  console.log(
    `${counts.same} the same, ${counts.different} different, ${counts.unproven} not proven by the reduction, ` +
      `${counts.larger} the same as far as the limit of ${statesIn(options)} states; ` +
      `${fullCount} states in full, ${reducedCount} reduced; ${lookedAt} of ${cases.length} looked at`,
  );
  return counts.different > 0 ? 1 : 0;
}

const isMidRun = (options: CompareOptions): boolean => options['from-runs'] > 0 || options.replay > 0;

/** Of random runs there are many, so each is a small one. */
const statesIn = (options: CompareOptions): number =>
  isMidRun(options) && options.states === compareDefaults.states ? 10_000 : options.states;

function casesFor(options: CompareOptions): readonly Case[] {
  const stateCountMax = statesIn(options);
  const { commands, faults, from, seed: first, replay, goals } = options;
  if (isMidRun(options)) {
    const seeds =
      replay > 0 ? [replay] : Array.from({ length: options['from-runs'] }, (_, index) => first + index);
    return seeds.map((seed) => ({
      again: `--replay ${seed} --states ${stateCountMax}${goals > 0 ? ' --goals 1' : ''}`,
      draw: () => midRun(seed, stateCountMax, goals > 0),
    }));
  }
  const bounds: Bounds = {
    ...usualBounds,
    faults: oneOfEach,
    commandCount: commands,
    faultCountMax: faults,
    stateCountMax,
  };
  const setups = scenarios.flatMap((scenario) =>
    slotPairsOf(scenario).map((slots) => ({ scenario, slots: { ...scenario.defaults, ...slots } })),
  );
  return setups.slice(from).map(({ scenario, slots }, index) => ({
    again: `--from ${from + index} --commands ${bounds.commandCount} --faults ${bounds.faultCountMax}`,
    draw: () => ({
      name: `${from + index} ${scenario.id}: ${slotsText(slots)}`,
      problem: problemOf(scenario, { scenario: scenario.id, slots, seed: 1 }, bounds),
    }),
  }));
}

process.exitCode = main(process.argv.slice(2));
