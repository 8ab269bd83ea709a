import { succeed, type Result } from '../src/base/result.ts';
import { countOf, readOptions } from './read-options.ts';

/** The options, and what each is where it is left out. */
export const compareDefaults = {
  commands: 2,
  faults: 1,
  states: 2_000_000,
  seconds: 300,
  from: 0,
  /** From the middle of so many random runs, the first of them drawn by `seed`; 0: from the beginning. */
  'from-runs': 0,
  seed: 1,
  /** 1: for random goals instead of promises. */
  goals: 0,
  /** The seed of one such run; 0: none. */
  replay: 0,
} as const;

export type CompareOptions = Readonly<Record<keyof typeof compareDefaults, number>>;

/** What the terminal asks for; the failure is a sentence. */
export function readCompareWords(words: readonly string[]): Result<CompareOptions, string> {
  const names = Object.keys(compareDefaults) as readonly (keyof typeof compareDefaults)[];
  const options = readOptions(words, Object.fromEntries(names.map((name) => [name, 'value'])));
  if (!options.ok) return options;
  let counts: CompareOptions = compareDefaults;
  for (const name of names) {
    const count = countOf(options.value, name, compareDefaults[name]);
    if (!count.ok) return count;
    counts = { ...counts, [name]: count.value };
  }
  return succeed(counts);
}
