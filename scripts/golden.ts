// Prints test/golden/explorer.json anew: `node scripts/run.mjs scripts/golden.ts > test/golden/explorer.json`; with the
// word `reduced` test/golden/reduced.json. A change of the first is a change of the semantics, one of the second may be
// one of the reduction alone; its commit says which.
import process from 'node:process';
import { goldenOf, goldenProblems } from '../test/golden/golden-problems.ts';
import { reducedGoldenOf, reducedProblems } from '../test/golden/reduced-problems.ts';

const rows = process.argv.includes('reduced')
  ? reducedProblems.map((row) => [row.name, reducedGoldenOf(row)] as const)
  : goldenProblems.map((row) => [row.name, goldenOf(row)] as const);
console.log(JSON.stringify(Object.fromEntries(rows), null, 2));
