import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../src/base/result.ts';

/** An option by its name without dashes: a flag, or one that takes a value, once or as often as one likes. */
export type OptionKind = 'flag' | 'value' | 'values';

export type ReadOptions = {
  readonly has: (name: string) => boolean;
  /** What was given for it, in the order of the line; nothing where it was left out. */
  readonly valuesOf: (name: string) => readonly string[];
  readonly valueOf: (name: string) => string | undefined;
  /** The words that belong to no option. */
  readonly words: readonly string[];
};

/**
 * Reads the words of a command line. What is not known, lacks its value, or is said twice without
 * being meant to repeat is refused with a sentence: nothing that was asked for is dropped in silence.
 */
export function readOptions(
  words: readonly string[],
  kinds: Readonly<Record<string, OptionKind>>,
  wordCountMax = 0,
): Result<ReadOptions, string> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const kind = Object.hasOwn(kinds, name) && rawName.startsWith('--') ? kinds[name] : undefined;
    if (kind === undefined) return fail(`not known: ${rawName}`);
    if (kind === 'flag' && value !== undefined) return fail(`${rawName} takes no value, came ${value}`);
    // The next option is no value: it was forgotten. One that begins so can be given behind `=`.
    const isForgotten = value === undefined || (value.startsWith('--') && !token.inlineValue);
    if (kind !== 'flag' && isForgotten) return fail(`${rawName} needs a value`);
    const before = given.get(name) ?? [];
    if (before.length > 0 && kind !== 'values') return fail(`${rawName} is given more than once`);
    given.set(name, [...before, value ?? '']);
  }
  const [extra] = positionals.slice(wordCountMax);
  if (extra !== undefined) return fail(`not known: ${extra}`);
  return succeed({
    has: (name) => given.has(name),
    valuesOf: (name) => given.get(name) ?? [],
    valueOf: (name) => given.get(name)?.[0],
    words: positionals,
  });
}

/** A whole number from zero on, as an option or `first` where it was left out. */
export function countOf(options: ReadOptions, name: string, first: number): Result<number, string> {
  const value = options.valueOf(name);
  if (value === undefined) return succeed(first);
  return /^\d{1,15}$/.test(value)
    ? succeed(Number(value))
    : fail(`--${name} must be a whole number, came ${value}`);
}
