import { usualBounds } from '../src/explorer/question/bounds.ts';
import type { SearchProblem } from '../src/explorer/question/search-problem.ts';
import { problemOf } from '../src/explorer/asking/problem-of.ts';
import { createSearch, type Findings } from '../src/explorer/search/search.ts';
import { orderScenario } from '../src/scenarios/order/order-scenario.ts';
import { benchSetup } from './long-run.ts';
import type { PackedBounds, PackedFindings } from './packed/packed-search.ts';

export type FullFindings = PackedFindings & {
  /** All but the worlds of the two depths at hand. */
  readonly bytesBeyondFrontier: number;
  readonly asked: readonly string[];
};

/** The order scenario with its usual patterns, which publish through an outbox, within these bounds. */
export function benchProblem({
  commandCount,
  crashCount,
  refusalCount,
  depthMax,
}: PackedBounds): SearchProblem {
  return problemOf(orderScenario, benchSetup, {
    ...usualBounds,
    commandCount,
    faults: { crash: crashCount, refused: refusalCount },
    depthMax,
    memoryMibMax: 4_096,
  });
}

/** The explorer's own search, whole or up to a depth, said in the words of the packed one. */
export function fullSearch(bounds: PackedBounds): FullFindings {
  const problem = benchProblem(bounds);
  const search = createSearch(problem);
  while (search.advance(20_000));
  const findings = search.findings();
  const { stateCount, moveCount, atRestCount, depth, byteCount, visited, model } = findings;
  return {
    stateCount,
    moveCount,
    atRestCount,
    depth,
    lengths: lengthsOf(findings),
    happened: [...findings.happened],
    byteCount,
    bytesBeyondFrontier: visited.byteCount() + model.expander.byteCount(),
    asked: problem.properties.map(({ id }) => id),
  };
}

/** How far from the start the first world is in which a promise is broken. */
function lengthsOf({ brokenAt, visited }: Findings): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...brokenAt].map(([id, world]) => {
      let length = 0;
      for (let at = visited.parentOf(world); at >= 0; at = visited.parentOf(at)) length += 1;
      return [id, length];
    }),
  );
}
