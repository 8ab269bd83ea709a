import { assert } from '../../base/assert.ts';
import { createArrivals } from './arrivals.ts';
import { createCandidates } from '../packed/successor-buffer.ts';
import { createFrontier, numberMax } from './frontier.ts';
import { createHand } from '../packed/world-batch.ts';
import { hashCandidates } from './hash-candidates.ts';
import { createJudgement } from './judgement.ts';
import { createModel, type Model } from '../model/model.ts';
import { type SearchProblem } from '../question/search-problem.ts';
import type { Knowledge } from '../independence/knowledge.ts';
import { createReduction } from './reduction.ts';
import { addMoves } from './successors.ts';
import { createLimits, type Limit } from './limits.ts';
import type { Edges } from './livelock.ts';
import { createVisitedSet, type VisitedSet } from '../packed/visited-set.ts';

/** A breadth-first search that goes on as far as it is told, so that whoever drives it can stop it. */
export type Search = {
  /**
   * Looks at so many worlds more, or fewer: it stops where something is found out about a promise. Answers
   * how many it has looked at; 0: there are no more, or a limit is reached.
   */
  readonly advance: (worldCount: number) => number;
  readonly progress: () => SearchCounts;
  readonly findings: () => Findings;
};

export type SearchCounts = {
  readonly stateCount: number;
  readonly moveCount: number;
  readonly depth: number;
  readonly frontierCount: number;
  readonly byteCount: number;
};

export type Findings = SearchCounts & {
  /** Null: everything within the bounds was seen. */
  readonly limit: Limit | null;
  /** Orders were left out: a run that was found need not be the shortest. */
  readonly isReduced: boolean;
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
  /** One that knows some of the problem already; made for the same knowledge. */
  readonly model?: Model;
  /** Everything is looked at all the same, to learn from it. */
  readonly isProbe?: boolean;
  /** Is shown each world at rest. */
  readonly onRest?: (parts: Int32Array, start: number, model: Model) => void;
};

/** So many worlds are looked at together. */
const handful = 16;
/** Slots come into being while worlds are looked at: so many at most. */
const spareSlotCount = 64;

export function createSearch(
  problem: SearchProblem,
  { edges, knowledge, model: known, isProbe = false, onRest }: SearchOptions = {},
): Search {
  const { bounds } = problem;
  const model = known ?? createModel(problem, knowledge);
  const reduction =
    knowledge === undefined || isProbe ? null : createReduction(problem.definition, knowledge, model);
  const { components } = model;
  const visited = createVisitedSet();
  const judgement = createJudgement(problem, model);
  const frontier = createFrontier();
  const arrivals = createArrivals(model, visited, frontier, judgement);
  const limits = createLimits(bounds, model, visited, frontier);
  const candidates = createCandidates();
  let hand = createHand(0, 0, 0);
  /** Of the worlds in hand: where their moves end in the list, and who is at rest. */
  const ends = new Int32Array(handful);
  const rests = new Uint8Array(handful);
  let lookedAtCount = 0;
  /** The first world, by number, that is of the next depth. */
  let turn = 0;
  let depth = 0;
  let moveCount = 0;
  let atRestCount = 0;
  let limit: Limit | null = null;

  /** Takes worlds in hand and writes down what can happen in each. */
  const collect = (count: number): void => {
    const slotCount = components.slots.length;
    // There are no more processes than slots.
    if (slotCount + spareSlotCount > hand.width)
      hand = createHand(handful, slotCount + 2 * spareSlotCount, slotCount + 2 * spareSlotCount);
    candidates.clear();
    for (let index = 0; index < count; index += 1) {
      frontier.take(hand, index);
      rests[index] = addMoves(model, hand, index, candidates, reduction) ? 1 : 0;
      ends[index] = candidates.count();
    }
    assert(components.slots.length <= hand.width, 'the parts of one world do not run into the next');
    assert(components.count() <= numberMax, 'the numbers of parts fit into two bytes');
  };

  const settle = (count: number): void => {
    const fields = candidates.fields();
    for (let index = 0, at = 0; index < count; index += 1) {
      const world = lookedAtCount + index;
      let natural = -2;
      for (const end = ends[index] ?? 0; at < end; at += 1) {
        const reached = visited.add(
          fields.laneA[at] ?? 0,
          fields.laneB[at] ?? 0,
          fields.laneC[at] ?? 0,
          world,
        );
        if (visited.isNew()) arrivals.keep(hand, index, at, reached, fields);
        if (fields.isNatural[at] === 0) continue;
        if (natural < 0) natural = reached;
        edges?.add(reached);
      }
      if (rests[index] === 1) {
        atRestCount += 1;
        judgement.judgeAtRest(world, hand.parts, index * hand.width);
        onRest?.(hand.parts, index * hand.width, model);
      }
      visited.setNext(world, rests[index] === 1 ? -1 : natural);
      edges?.close(world);
    }
  };

  const progress = (): SearchCounts => ({
    stateCount: visited.count(),
    moveCount,
    depth,
    frontierCount: frontier.count(),
    byteCount: limits.byteCount(),
  });

  arrivals.begin();
  return {
    advance: (worldCount) => {
      const newsCount = judgement.newsCount();
      let left = worldCount;
      while (left > 0 && judgement.newsCount() === newsCount) {
        if (limit !== null || frontier.count() === 0) break;
        const isTurn = lookedAtCount === turn;
        if (isTurn) {
          turn = visited.count();
          if (lookedAtCount > 0) depth += 1;
        }
        limit = limits.reached(isTurn, depth);
        if (limit !== null) break;
        const count = Math.min(handful, left, turn - lookedAtCount);
        collect(count);
        hashCandidates(model, visited, hand, ends, count, lookedAtCount, candidates);
        settle(count);
        moveCount += candidates.count();
        lookedAtCount += count;
        left -= count;
      }
      return worldCount - left;
    },
    progress,
    findings: () => ({
      ...progress(),
      limit,
      isReduced: reduction !== null,
      atRestCount,
      brokenAt: judgement.brokenAt,
      happened: judgement.happened,
      visited,
      model,
    }),
  };
}
