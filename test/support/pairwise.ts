/** A list of values for each part, and a choice of one value for each. */
export type Parts = Readonly<Record<string, readonly string[]>>;
export type Choice = Readonly<Record<string, string>>;

/**
 * Few choices in which every two values of different parts meet at least once: most of what goes
 * wrong between parts goes wrong between two of them. Greedy, and the same for the same parts.
 */
export function pairwiseCover(parts: Parts): readonly Choice[] {
  const names = Object.keys(parts);
  const missing = new Set(pairsOf(parts));
  const cover: Choice[] = [];
  while (missing.size > 0) {
    const choice = nextChoice(parts, names, missing);
    metIn(choice).forEach((pair) => missing.delete(pair));
    cover.push(choice);
  }
  return cover;
}

/** Every two values of different parts. */
export function pairsOf(parts: Parts): readonly string[] {
  const values = Object.entries(parts).flatMap(([name, list]) => list.map((value) => [name, value] as const));
  return values.flatMap((one, at) =>
    values.slice(at + 1).flatMap((other) => (one[0] === other[0] ? [] : [pairText(one, other)])),
  );
}

/** Every two values that meet in a choice. */
export function metIn(choice: Choice): readonly string[] {
  return pairsOf(Object.fromEntries(Object.entries(choice).map(([name, value]) => [name, [value]])));
}

const pairText = (one: readonly [string, string], other: readonly [string, string]): string =>
  [...one, ...other].join(' ');

/** Begins with a pair that has not met yet; each other part takes the value that meets most new ones. */
function nextChoice(parts: Parts, names: readonly string[], missing: ReadonlySet<string>): Choice {
  const [first] = missing;
  const [nameA = '', valueA = '', nameB = '', valueB = ''] = (first ?? '').split(' ');
  let choice: Choice = { [nameA]: valueA, [nameB]: valueB };
  for (const name of names) {
    if (choice[name] !== undefined) continue;
    const gain = (value: string): number =>
      metIn(inOrder(names, { ...choice, [name]: value })).filter((pair) => missing.has(pair)).length;
    const values = parts[name] ?? [];
    const best = values.reduce((one, other) => (gain(other) > gain(one) ? other : one), values[0] ?? '');
    choice = { ...choice, [name]: best };
  }
  return inOrder(names, choice);
}

/** Named in the order of the parts, so that a pair has one text. */
function inOrder(names: readonly string[], choice: Choice): Choice {
  return Object.fromEntries(
    names.flatMap((name) => (choice[name] === undefined ? [] : [[name, choice[name]]])),
  );
}
