import { goalOrderOf } from '../question/goal-order.ts';
import { createKnowledge, type Knowledge } from '../independence/knowledge.ts';
import { createModel, type Model } from '../model/model.ts';
import { type SearchProblem } from '../question/search-problem.ts';
import { allComeToRest } from './livelock.ts';
import { goOn, isDecided, type Searching } from './run-search.ts';
import { scout } from './scout.ts';
import { createSearch, type Findings, type Search, type SearchCounts, type SearchOptions } from './search.ts';
import { learnFromStart } from '../independence/start-knowledge.ts';

/** So many worlds are looked at in full first, to learn most of what the processes do. */
const probeCountMax = 2_000;
/** Before it begins again ways are gone to their ends until so many in a row have shown nothing new; so many in all. */
const idleWayCount = 40;
const wayCountMax = 600;
/** So often it begins again, at most: who learns for ever, as of a client that asks for ever, is never done. */
const startCountMax = 100;

/** What was looked at, in void searches too: the limit counts all of it, and so progress never jumps back. */
type LookedAt = Pick<SearchCounts, 'stateCount' | 'moveCount' | 'depth'>;

/**
 * What a reduced search finds; null: the reduction proves nothing here, as worlds were met that do not
 * come to rest along the ways that it took, or as there was always more to learn, or as the goal must see in
 * its order what the surroundings do (REDUCTION.md). What it tells on the way is true all the same.
 */
export function* reducedFindings(
  problem: SearchProblem,
  options: Pick<SearchOptions, 'onRest'> = {},
): Searching<Findings | null> {
  const { bounds } = problem;
  if (!goalOrderOf(problem).isOfOps) return null;
  const knowledge = createKnowledge();
  learnFromStart(knowledge, problem.start);
  let model = createModel(problem, knowledge);
  const probe = createSearch(problem, { knowledge, model, isProbe: true });
  const probeCount = Math.min(probeCountMax, Math.ceil(bounds.stateCountMax / 10));
  const probed = yield* goOn(probe, problem, 'reduced', probeCount);
  if (probed.limit === 'decided' || probed.limit === 'stopped') return probed;
  let before = sum(nothing, probed);
  let last = probed;
  let [scoutedCount, wayCount] = [0, 0];
  let thrownCount = 0;
  for (let [start, edition] = [0, 0]; start < startCountMax; start += 1) {
    // Nothing is spent on ways before anything was thrown away, and little where little may be looked at.
    const most = Math.min(bounds.stateCountMax / 10 - scoutedCount, bounds.stateCountMax - before.stateCount);
    const stateCountLeft = start === 0 ? 0 : Math.floor(most);
    const room = { ...problem, bounds: { ...bounds, stateCountMax: stateCountLeft } };
    const ahead = yield* scoutAhead(room, knowledge, model, wayCount, { ...last, ...before });
    before = sum(before, ahead);
    if (ahead.isStopped) return { ...last, ...before, limit: 'stopped' };
    scoutedCount += ahead.stateCount;
    wayCount += ahead.wayCount;
    const version = knowledge.version();
    if (edition !== knowledge.edition() || ahead.isFull) model = createModel(problem, knowledge);
    edition = knowledge.edition();
    const isVoid = (): boolean => knowledge.version() !== version;
    const stateCountMax = bounds.stateCountMax - before.stateCount;
    const left: SearchProblem = { ...problem, bounds: { ...bounds, stateCountMax } };
    const search = createSearch(left, { ...options, knowledge, model });
    const searching = untilLearned(search, left, isVoid, thrownCount);
    let told = searching.next();
    while (told.done !== true) {
      const { stage, findings } = told.value;
      const goesOn = yield { stage, findings: { ...findings, ...sum(before, findings) } };
      told = searching.next(goesOn);
    }
    const findings = told.value;
    last = findings;
    const isWhole = findings.limit === null || findings.limit === 'depth';
    // What was found until a limit was reached is true, whatever more there was to learn.
    if (!isWhole) return { ...findings, ...sum(before, findings) };
    if (!isVoid()) return findings.limit !== null || allComeToRest(findings.visited) ? findings : null;
    // What has been learned makes this search void: the next one begins knowing it.
    before = sum(before, last);
    thrownCount += last.stateCount;
  }
  return null;
}

/**
 * Searches until something new makes it void, and then goes on learning for so many worlds more. As many as were thrown
 * away before: what lies far out is met one after the other, and to begin again for each would throw away a search each.
 */
function* untilLearned(
  search: Search,
  problem: SearchProblem,
  isVoid: () => boolean,
  moreCount: number,
): Searching<Findings> {
  const searching = goOn(search, problem, 'reduced');
  let told = searching.next();
  while (told.done !== true) {
    const goesOn = yield told.value;
    // What was seen is true all the same: who has seen all that was asked for begins no more.
    if (goesOn && isVoid() && !isDecided(problem, told.value.findings))
      return yield* goOn(search, problem, 'reduced', moreCount);
    told = searching.next(goesOn);
  }
  return told.value;
}

/** What was met on ways that were gone by chance. */
type Ahead = LookedAt & { readonly wayCount: number; readonly isFull: boolean; readonly isStopped: boolean };

/**
 * Goes ways to their ends, for as many worlds as the problem's limit lets it. Tells after each how much has been
 * looked at, beside what is `known` from searches before.
 */
function* scoutAhead(
  problem: SearchProblem,
  knowledge: Knowledge,
  model: Model,
  firstSeed: number,
  known: Findings,
): Searching<Ahead> {
  const { bounds } = problem;
  let ahead: Ahead = { ...nothing, wayCount: 0, isFull: false, isStopped: false };
  for (let idle = 0; idle < idleWayCount && firstSeed + ahead.wayCount < wayCountMax;) {
    const stateCountMax = bounds.stateCountMax - ahead.stateCount;
    if (stateCountMax <= 0 || ahead.isFull) break;
    const version = knowledge.version();
    const left = { ...problem, bounds: { ...bounds, stateCountMax } };
    const { stateCount, isFull } = scout(left, model, firstSeed + ahead.wayCount);
    const counted = sum(ahead, { stateCount, moveCount: stateCount, depth: 0 });
    ahead = { ...ahead, ...counted, wayCount: ahead.wayCount + 1, isFull };
    idle = knowledge.version() === version ? idle + 1 : 0;
    const goesOn = yield { stage: 'reduced', findings: { ...known, ...sum(known, ahead) } };
    if (!goesOn) return { ...ahead, isStopped: true };
  }
  return ahead;
}

const nothing: LookedAt = { stateCount: 0, moveCount: 0, depth: 0 };

function sum(before: LookedAt, { stateCount, moveCount, depth }: LookedAt): LookedAt {
  return {
    stateCount: before.stateCount + stateCount,
    moveCount: before.moveCount + moveCount,
    depth: Math.max(before.depth, depth),
  };
}
