import { drawBelow, drawUnit } from '../../base/random.ts';
import type { Model } from '../model/model.ts';
import { createCandidates, type Candidates } from '../packed/successor-buffer.ts';
import { createVisitedSet } from '../packed/visited-set.ts';
import { createHand } from '../packed/world-batch.ts';
import type { SearchProblem } from '../question/search-problem.ts';
import { createArrivals } from './arrivals.ts';
import { createFrontier } from './frontier.ts';
import { hashCandidates } from './hash-candidates.ts';
import { createJudgement } from './judgement.ts';
import { createLimits } from './limits.ts';
import { addMoves } from './successors.ts';

/** Slots come into being on the way: so many at most in one world. */
const spareSlotCount = 64;
const stepCountMax = 400;

export type Way = {
  /** In so many worlds it was. */
  readonly stateCount: number;
  /** The model can take no more: whoever goes on needs another. */
  readonly isFull: boolean;
};

/**
 * Goes one way through the problem, by chance and never twice through one world, until it can't go on: what lies
 * far from the start is met long before a search by breadth comes there.
 */
export function scout(problem: SearchProblem, model: Model, seed: number): Way {
  const visited = createVisitedSet();
  const frontier = createFrontier();
  const arrivals = createArrivals(model, visited, frontier, createJudgement(problem, model));
  const limits = createLimits(problem.bounds, model, visited, frontier);
  const candidates = createCandidates();
  const ends = new Int32Array(1);
  let hand = createHand(0, 0, 0);
  let step = 0;
  let isFull = false;
  arrivals.begin();
  for (; step < stepCountMax && frontier.count() > 0; step += 1) {
    const limit = limits.reached(false, step);
    isFull = limit === 'memory';
    if (limit !== null) break;
    const slotCount = model.components.slots.length;
    if (slotCount + spareSlotCount > hand.width)
      hand = createHand(1, slotCount + 2 * spareSlotCount, slotCount + 2 * spareSlotCount);
    candidates.clear();
    frontier.take(hand, 0);
    addMoves(model, hand, 0, candidates);
    ends[0] = candidates.count();
    hashCandidates(model, visited, hand, ends, 1, step, candidates);
    const fields = candidates.fields();
    for (const at of inSomeOrder(candidates, hand.parts[model.slots.budget] ?? 0, seed, step)) {
      const reached = visited.add(fields.laneA[at] ?? 0, fields.laneB[at] ?? 0, fields.laneC[at] ?? 0, step);
      if (!visited.isNew()) continue;
      arrivals.keep(hand, 0, at, reached, fields);
      break;
    }
  }
  return { stateCount: step, isFull };
}

/** Mostly what goes by itself comes first, then what costs nothing; faults are many, and few may strike. */
function inSomeOrder(candidates: Candidates, budget: number, seed: number, step: number): readonly number[] {
  const fields = candidates.fields();
  const all = Array.from({ length: candidates.count() }, (_, at) => at);
  const isNatural = (at: number): boolean => fields.isNatural[at] === 1;
  const isFree = (at: number): boolean => fields.budget[at] === budget;
  const some = (isOne: (at: number) => boolean): readonly number[] => rotated(all.filter(isOne), seed, step);
  const natural = some(isNatural);
  const free = some((at) => !isNatural(at) && isFree(at));
  const faults = some((at) => !isNatural(at) && !isFree(at));
  const drawn = drawUnit(seed, step);
  if (drawn < 0.02) return [...faults, ...free, ...natural];
  return drawn < 0.2 ? [...free, ...natural, ...faults] : [...natural, ...free, ...faults];
}

function rotated(list: readonly number[], seed: number, step: number): readonly number[] {
  const first = drawBelow(Math.max(1, list.length), seed, step, list.length);
  return [...list.slice(first), ...list.slice(0, first)];
}
