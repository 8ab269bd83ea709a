import { allComeToRest } from '../../src/explorer/search/livelock.ts';
import { reducedFindings } from '../../src/explorer/search/reduced-search.ts';
import { driven } from '../../src/explorer/search/run-search.ts';
import { problemNamed, searchProblemOf, type Golden, type GoldenProblem } from './golden-problems.ts';

/** A configuration of sagas as a reduced search sees it. Lengths are not preserved: only which promises break. */
export type ReducedGolden = Pick<Golden, 'states' | 'moves' | 'atRest'> & {
  readonly broken: readonly string[];
};

const names: readonly string[] = [
  'scenario=order-saga coordination=none publishing=after-commit consuming=naive commands=1 crash=1',
  'scenario=order-saga coordination=choreography publishing=after-commit consuming=naive commands=1 crash=1',
  'scenario=order-saga coordination=choreography publishing=after-commit consuming=naive commands=1 redelivery=1',
  'scenario=order-saga coordination=orchestration saga-state=row publishing=after-commit consuming=naive commands=1 crash=1',
  'scenario=order-saga coordination=orchestration saga-state=row publishing=after-commit consuming=naive commands=1 redelivery=1',
  'scenario=order-saga coordination=choreography commands=1 crash=1',
  'scenario=order-saga coordination=choreography compensation=none commands=2',
  'scenario=order-saga coordination=orchestration commands=1 crash=1',
  'scenario=order-saga coordination=orchestration saga-state=in-memory commands=1 crash=1',
  'scenario=order-saga coordination=orchestration saga-state=event-sourced commands=1 redelivery=1',
  'scenario=order-saga coordination=orchestration deadline=with-late-success-undone commands=1 early-time-out=1',
  'scenario=campaign-saga commands=1 redelivery=1',
  'scenario=campaign-saga saga-state=stateless outside=plain commands=1 crash=1',
  'scenario=trip commands=1 redelivery=1',
  'scenario=trip outside=plain publishing=after-commit consuming=naive commands=1',
  'scenario=boundaries boundary=too-small commands=2',
  'starting=at-the-end commands=1 crash=1 crash-of=consumer offset-expiry=1',
  'snapshots=from-memory snapshot-every=every-2-events commands=1 refused=1',
  'reading=read-model commands=2 asks=GetOrder',
];

export const reducedProblems: readonly GoldenProblem[] = names.map(problemNamed);

/** The last reduced search of a configuration, the one that proves something; null: none did. */
export function reducedGoldenOf(problem: GoldenProblem): ReducedGolden | null {
  const findings = driven(reducedFindings(searchProblemOf(problem)));
  if (findings === null || !allComeToRest(findings.visited)) return null;
  const { stateCount, moveCount, atRestCount, brokenAt } = findings;
  return { states: stateCount, moves: moveCount, atRest: atRestCount, broken: [...brokenAt.keys()].sort() };
}
