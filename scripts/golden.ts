// Prints test/golden/explorer.json anew: `node scripts/run.mjs scripts/golden.ts > test/golden/explorer.json`.
// A change of these numbers is a change of the semantics; its commit says which.
import { goldenOf, goldenProblems } from '../test/golden/golden-problems.ts';

const rows = goldenProblems.map((row) => [row.name, goldenOf(row)] as const);
console.log(JSON.stringify(Object.fromEntries(rows), null, 2));
