import { assert } from '../base/assert.ts';
import { judge } from '../kernel/properties/observe.ts';
import { createLayer } from './layer.ts';
import type { LocalMove } from './local-move.ts';
import { createModel, lanesOf, type Model, type Problem } from './model.ts';
import type { Knowledge } from './knowledge.ts';
import { createReduction } from './reduction.ts';
import { visitMoves } from './successors.ts';
import type { Edges } from './never-rests.ts';
import { createVisitedSet, type VisitedSet } from './visited-set.ts';

/** A breadth-first search that goes on as far as it is told, so that whoever drives it can stop it. */
export type Search = {
  /** Looks at so many worlds more; answers whether there are more to look at. */
  readonly advance: (worldCount: number) => boolean;
  readonly progress: () => Progress;
  readonly findings: () => Findings;
};

export type Progress = {
  readonly stateCount: number;
  readonly moveCount: number;
  readonly depth: number;
  readonly frontierCount: number;
  readonly byteCount: number;
};

/** Why a search ended before it had seen everything; `decided`: nothing was left to find out. */
export type Limit = 'states' | 'depth' | 'memory' | 'stopped' | 'decided';

export type Findings = Progress & {
  /** Null: everything within the bounds was seen. */
  readonly limit: Limit | null;
  readonly atRestCount: number;
  /** The first world, by number, in which a promise is broken: *always* ones, and at rest *eventually* ones. */
  readonly brokenAt: ReadonlyMap<string, number>;
  readonly happened: ReadonlySet<string>;
  readonly visited: VisitedSet;
  readonly model: Model;
};

export type SearchOptions = {
  /** Kept, if there is need of them, for all worlds. */
  readonly edges?: Edges;
  /** Given: the search is a reduced one. */
  readonly knowledge?: Knowledge;
  /** Everything is looked at all the same, to learn from it. */
  readonly isProbe?: boolean;
  /** Is shown each world at rest. */
  readonly onRest?: (parts: Int32Array, start: number, model: Model) => void;
};

export function createSearch(
  problem: Problem,
  { edges, knowledge, isProbe = false, onRest }: SearchOptions = {},
): Search {
  const { properties, bounds } = problem;
  const model = createModel(problem, knowledge);
  const reduction =
    knowledge === undefined || isProbe ? null : createReduction(problem.definition, knowledge, model);
  const { components, watch, slots, sentParts } = model;
  const visited = createVisitedSet();
  const brokenAt = new Map<string, number>();
  const happened = new Set<string>();
  let layer = createLayer(model.start.length + spareSlots);
  let nextLayer = createLayer(model.start.length + spareSlots);
  let index = 0;
  let depth = 0;
  let moveCount = 0;
  let atRestCount = 0;
  let limit: Limit | null = null;
  // Bits of promises that are decided already.
  let brokenBits = 0;
  let happenedBits = 0;

  const note = (world: number, part: number): void => {
    const fresh = watch.brokenIn(part) & ~brokenBits;
    const freshHappened = watch.happenedIn(part) & ~happenedBits;
    if (fresh === 0 && freshHappened === 0) return;
    brokenBits |= fresh;
    happenedBits |= freshHappened;
    for (const [bit, { id }] of properties.entries()) {
      if ((fresh & (1 << bit)) !== 0) brokenAt.set(id, world);
      if ((freshHappened & (1 << bit)) !== 0) happened.add(id);
    }
  };

  const judgeAtRest = (world: number, parts: Int32Array, start: number): void => {
    const open = properties.filter(({ id, kind }) => kind === 'eventually' && !brokenAt.has(id));
    if (open.length === 0) return;
    const monitors = watch.monitorsOf(parts[start + slots.watch] ?? 0);
    const seen = { ...model.codec.decode(parts, start), monitors };
    for (const property of open)
      if (judge(property, seen, true).kind === 'broken') brokenAt.set(property.id, world);
  };

  const begin = (): void => {
    const [a, b, c] = lanesOf(model, model.start);
    visited.add(a, b, c, -1);
    nextLayer.push(model.start, 0, model.start.length, 0);
    note(0, model.start[slots.watch] ?? 0);
    turn();
  };

  const turn = (): void => {
    [layer, nextLayer] = [nextLayer, layer];
    nextLayer.clear();
    index = 0;
  };

  let parts = model.start;
  let start = 0;
  let world = 0;
  let natural = -2;
  let [laneA, laneB, laneC] = [0, 0, 0];

  const visit = (move: LocalMove, budget: number, sent: number, isNatural: boolean): void => {
    moveCount += 1;
    const oldWatch = parts[start + slots.watch] ?? 0;
    const newWatch = move.facts === 0 ? oldWatch : watch.after(oldWatch, move.facts);
    let a = (laneA + move.laneA) | 0;
    let b = (laneB + move.laneB) | 0;
    let c = (laneC + move.laneC) | 0;
    const swap = (old: number, fresh: number): void => {
      a = (a + components.laneA(fresh) - components.laneA(old)) | 0;
      b = (b + components.laneB(fresh) - components.laneB(old)) | 0;
      c = (c + components.laneC(fresh) - components.laneC(old)) | 0;
    };
    const oldBudget = parts[start + slots.budget] ?? 0;
    const oldSent = parts[start + slots.sent] ?? 0;
    if (newWatch !== oldWatch) swap(oldWatch, newWatch);
    if (budget !== oldBudget) swap(oldBudget, budget);
    if (sent !== oldSent) swap(oldSent, sent);
    const reached = visited.add(a, b, c, world);
    if (isNatural) {
      if (natural < 0) natural = reached;
      edges?.add(reached);
    }
    if (!visited.isNew()) return;
    const { writes } = move;
    const width = components.slots.length;
    if (width > nextLayer.width()) nextLayer.widen(width + 2 * spareSlots);
    const at = nextLayer.push(parts, start, Math.min(layer.width(), nextLayer.width()), reached);
    const to = nextLayer.parts();
    for (let pair = 0; pair < writes.length; pair += 2) to[at + (writes[pair] ?? 0)] = writes[pair + 1] ?? 0;
    to[at + slots.watch] = newWatch;
    to[at + slots.budget] = budget;
    to[at + slots.sent] = sent;
    if (newWatch !== oldWatch) note(reached, newWatch);
  };

  const look = (): void => {
    const width = components.slots.length;
    if (width + spareSlots > layer.width()) layer.widen(width + 2 * spareSlots);
    parts = layer.parts();
    start = index * layer.width();
    world = layer.worldAt(index);
    natural = -2;
    laneA = visited.lane(world, 0);
    laneB = visited.lane(world, 1);
    laneC = visited.lane(world, 2);
    const sentCount = sentParts.indexOf(parts[start + slots.sent] ?? 0);
    const isAtRest = visitMoves(model, parts, start, sentCount, visit, reduction);
    assert(components.slots.length <= layer.width(), 'the parts of one world do not run into the next');
    if (isAtRest) {
      atRestCount += 1;
      judgeAtRest(world, parts, start);
      onRest?.(parts, start, model);
    }
    visited.setNext(world, isAtRest ? -1 : natural);
    edges?.close(world);
    index += 1;
  };

  const byteCount = (): number =>
    visited.byteCount() + layer.byteCount() + nextLayer.byteCount() + model.expander.byteCount();

  const reachedLimit = (): Limit | null => {
    if (visited.count() > bounds.stateCountMax) return 'states';
    if (index === 0 && depth >= bounds.depthMax) return 'depth';
    return byteCount() > bounds.memoryMibMax * 1024 * 1024 ? 'memory' : null;
  };

  const progress = (): Progress => ({
    stateCount: visited.count(),
    moveCount,
    depth,
    frontierCount: layer.count() - index + nextLayer.count(),
    byteCount: byteCount(),
  });

  begin();
  return {
    advance: (worldCount) => {
      for (let left = worldCount; left > 0; left -= 1) {
        if (index === layer.count()) {
          if (nextLayer.count() === 0) return false;
          turn();
          depth += 1;
        }
        if ((left & 1023) === 1 || index === 0) limit ??= reachedLimit();
        if (limit !== null) return false;
        look();
      }
      return true;
    },
    progress,
    findings: () => ({ ...progress(), limit, atRestCount, brokenAt, happened, visited, model }),
  };
}

/** Slots come into being while a world is looked at: so many at most. */
const spareSlots = 16;
