/** A list of values for each part, and a choice of one value for each. */
export type Parts = Readonly<Record<string, readonly string[]>>;
export type Choice = Readonly<Record<string, string>>;

/**
 * Few choices in which every two values of different parts meet at least once: most of what goes
 * wrong between parts goes wrong between two of them. Greedy, and the same for the same parts. Pairs
 * that stand in no legal choice are left out.
 */
export function pairwiseCover(
  parts: Parts,
  isLegal: (choice: Choice) => boolean = () => true,
): readonly Choice[] {
  const names = Object.keys(parts);
  const missing = new Set(pairsOf(parts));
  const cover: Choice[] = [];
  for (let [first] = missing; first !== undefined; [first] = missing) {
    const choice = completed(parts, names, missing, isLegal, choiceOf(first));
    if (choice === null) missing.delete(first);
    else {
      metIn(choice).forEach((pair) => missing.delete(pair));
      cover.push(choice);
    }
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

/** The choice that a pair's text stands for. */
export function choiceOf(pair: string): Choice {
  const [nameA = '', valueA = '', nameB = '', valueB = ''] = pair.split(' ');
  return { [nameA]: valueA, [nameB]: valueB };
}

/** Whether a choice of some parts can be completed to a legal one. */
export function canBeCompleted(parts: Parts, isLegal: (choice: Choice) => boolean, choice: Choice): boolean {
  return completed(parts, Object.keys(parts), new Set(), isLegal, choice) !== null;
}

/** Each part that is open takes the value that meets most new ones and leaves a legal choice. */
function completed(
  parts: Parts,
  names: readonly string[],
  missing: ReadonlySet<string>,
  isLegal: (choice: Choice) => boolean,
  choice: Choice,
): Choice | null {
  if (!isLegal(choice)) return null;
  const [open, ...later] = names.filter((name) => choice[name] === undefined);
  if (open === undefined) return inOrder(names, choice);
  // A part that no value is left for is seen before all others have been tried in vain.
  const hasValue = (name: string): boolean =>
    (parts[name] ?? []).some((value) => isLegal({ ...choice, [name]: value }));
  if (!later.every(hasValue)) return null;
  // What has been chosen before has met whichever value is chosen now.
  const chosen = Object.entries(choice);
  const gain = (value: string): number =>
    chosen.filter(([name, other]) =>
      missing.has(
        names.indexOf(name) < names.indexOf(open)
          ? pairText([name, other], [open, value])
          : pairText([open, value], [name, other]),
      ),
    ).length;
  const values = (parts[open] ?? []).map((value) => ({ value, gain: gain(value) }));
  for (const { value } of values.sort((one, other) => other.gain - one.gain)) {
    const found = completed(parts, names, missing, isLegal, { ...choice, [open]: value });
    if (found !== null) return found;
  }
  return null;
}

/** Named in the order of the parts, so that a pair has one text. */
function inOrder(names: readonly string[], choice: Choice): Choice {
  return Object.fromEntries(
    names.flatMap((name) => (choice[name] === undefined ? [] : [[name, choice[name]]])),
  );
}
