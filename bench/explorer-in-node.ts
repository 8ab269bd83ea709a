import process from 'node:process';
import { explore } from '../src/explorer/search/explore.ts';
import type { Exploration } from '../src/explorer/search/verdict.ts';
import type { BenchRow } from './bench-row.ts';
import { againstPacked, compareSearches, plain, type Seen } from './compare-searches.ts';
import { deepCase, sagaCases, wholeCase } from './explorer-cases.ts';
import { benchProblem } from './full-search.ts';
import { sagaProblem } from './saga-search.ts';
import { searchPacked } from './packed/packed-search.ts';

const roundCount = 3;
const { depthMax } = wholeCase.bounds;

/** Processor time, so that what else runs on the machine counts less. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function timed<Found>(search: () => Found): { readonly found: Found; readonly seconds: number } {
  const began = cpuSeconds();
  return { found: search(), seconds: cpuSeconds() - began };
}

const seenBy = ({ verdicts, searched }: Exploration): Seen => ({
  ...searched,
  lengths: Object.fromEntries(
    verdicts.flatMap((verdict) =>
      verdict.kind === 'broken' ? [[verdict.property, verdict.counterexample.length] as const] : [],
    ),
  ),
});

/** How each promise stands, whatever was left out on the way. */
const saidBy = (exploration: Exploration): string =>
  JSON.stringify([
    exploration.verdicts.map(({ property, kind }) => [property, kind]),
    exploration.searched.atRestCount,
  ]);

/** To verdicts on everything: by hand, in full, and with what a reduced search leaves out. */
function compareVerdicts(): readonly BenchRow[] {
  const { bounds, name } = wholeCase;
  const packed = timed(() => searchPacked(bounds));
  const full = timed(() => explore(benchProblem(bounds), { isReduced: false }));
  const reduced = timed(() => explore(benchProblem(bounds), { isReduced: true }));
  const isSame = saidBy(full.found) === saidBy(reduced.found);
  const left = reduced.found.searched.stateCount.toLocaleString('en');
  return [
    againstPacked(
      'Node',
      name,
      { seen: seenBy(full.found), seconds: full.seconds },
      { seen: packed.found, seconds: packed.seconds },
    ),
    {
      name: `explorer in Node: all verdicts, reduced (${left} states), against full; ${name}${isSame ? '' : ': no ratio, the verdicts differ'}`,
      ours: reduced.seconds,
      raw: isSame ? full.seconds : null,
      unit: 's',
      ratioAim: 0.2,
    },
  ];
}

/** What no full search can see: more worlds than any memory holds; and how long sagas take against that. */
function reducedVerdicts(): readonly BenchRow[] {
  const three = timed(() => explore(benchProblem({ ...deepCase.bounds, depthMax }), { isReduced: true }));
  const name = 'explorer in Node: all verdicts, reduced';
  return [
    plain(
      `${name}; 3 commands, 1 crash, 1 refusal, everything: ${countsOf(three.found)}`,
      three.seconds,
      's',
    ),
    ...sagaCases.map(({ way, bounds, said }): BenchRow => {
      const saga = timed(() => explore(sagaProblem(way, bounds), { isReduced: true }));
      return {
        name: `${name}; ${way}, ${said}: ${countsOf(saga.found)}; raw: the three commands`,
        ours: saga.seconds,
        raw: three.seconds,
        unit: 's',
        ratioAim: null,
      };
    }),
  ];
}

function countsOf({ searched: { stateCount, atRestCount, limit } }: Exploration): string {
  const undecided = limit === null ? '' : `, undecided: ${limit}`;
  return `${stateCount.toLocaleString('en')} states, ${atRestCount.toLocaleString('en')} at rest${undecided}`;
}

const { rows, full } = compareSearches('Node', deepCase, roundCount, cpuSeconds);
const kept = plain(
  'explorer: a visited state beyond the frontier, at most 32',
  full.bytesBeyondFrontier / full.stateCount,
  'bytes',
);
// The one line that is read by whoever has started it.
console.log(JSON.stringify([...rows, kept, ...compareVerdicts(), ...reducedVerdicts()]));
