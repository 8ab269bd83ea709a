/** The circles of a graph, each with all that lies on it, sorted; an edge leads from its first to its second. */
export function circlesIn(edges: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reached = new Map([...next.keys()].map((start) => [start, reachedFrom(start, next)]));
  const isOnOne = (one: string): boolean => reached.get(one)?.has(one) === true;
  const onOne = [...next.keys()].filter(isOnOne).sort();
  const circles = onOne.map((one) =>
    onOne.filter((other) => reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true),
  );
  return circles.filter(([first], index) => first === onOne[index]);
}

function reachedFrom(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(next.get(start) ?? [])];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    waiting.push(...(next.get(one) ?? []));
  }
  return reached;
}
