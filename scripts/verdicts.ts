// npm run verdicts -- [--jobs N] [--again]: computes the verdicts that are checked in beside the page
// (src/app/prepared/verdicts), as far as the code that comes to them has changed since they were.
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { preparedQuestions } from '../src/app/prepared/prepared-questions.ts';
import { writeRow, type PreparedRow } from '../src/app/prepared/prepared-row.ts';
import { inquire } from '../src/explorer/asking/inquiry.ts';
import { driven } from '../src/explorer/search/run-search.ts';
import { decidingCode } from '../vite/deciding-code.ts';
import { digest, duesOf, readPreparedFiles, writePreparedFiles, type Due } from './prepared-files.ts';
import { countOf, readOptions } from './read-options.ts';

const usage = 'npm run verdicts -- [--jobs N] [--again]';
const root = process.cwd();
/** What was computed stays here, so that one may stop at any time, and go back and forth between branches. */
const cache = join(root, '.cache/verdicts');

/** What a thread is handed and hands back. */
type Task = Pick<Due, 'question' | 'asked'>;
type Done = { readonly row: PreparedRow; readonly seconds: number };
type Told = Pick<Due, 'question' | 'row'> & Pick<Done, 'seconds'>;

if (isMainThread) await main();
else
  parentPort?.on('message', ({ question, asked }: Task) => {
    const began = performance.now();
    const row = writeRow(asked, question.inquiry, driven(inquire(question.inquiry)));
    parentPort?.postMessage({ row, seconds: (performance.now() - began) / 1000 } satisfies Done);
  });

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), { jobs: 'value', again: 'flag' });
  const asked = options.ok ? countOf(options.value, 'jobs', availableParallelism()) : options;
  if (!options.ok || !asked.ok) {
    console.error(`${asked.ok ? '' : asked.failure}\n\nHow to call it: ${usage}`);
    process.exitCode = 2;
    return;
  }
  const jobs = Math.max(1, asked.value);
  mkdirSync(cache, { recursive: true });
  const began = performance.now();
  const questions = preparedQuestions();
  const old = readPreparedFiles(root, questions);
  const isAgain = options.value.has('again');
  const answers = duesOf(questions, old, await decidingCode(root)).map((due) => ({
    ...due,
    row: isAgain ? null : (due.row ?? readCached(due)),
    seconds: 0,
    size: old[due.question.file]?.rows[due.question.name]?.states ?? Infinity,
  }));
  // The largest first, so that no thread is left with one when the others are done.
  const left = answers
    .filter(({ row }) => row === null)
    .sort((a, b) => (a.size === b.size ? 0 : b.size - a.size));
  console.log(
    `${answers.length - left.length} of ${answers.length} rows are of today; ${left.length} to compute`,
  );
  const count = left.length;
  let doneCount = 0;
  const work = async (): Promise<void> => {
    const ask = openThread();
    try {
      for (let due = left.shift(); due !== undefined; due = left.shift()) {
        Object.assign(due, await ask(due));
        writeFileSync(cachePath(due), JSON.stringify(due.row));
        doneCount += 1;
        console.log(`${doneCount}/${count} ${told(due)}`);
      }
    } finally {
      ask.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, left.length) }, work));
  writePreparedFiles(
    root,
    answers.map(({ row, ...due }) => ({ ...due, row: rowOf(row) })),
  );
  console.log(`${doneCount} rows in ${((performance.now() - began) / 1000).toFixed(0)} s on ${jobs} threads`);
  const slow = answers.filter(({ seconds }) => seconds > 10).sort((a, b) => b.seconds - a.seconds);
  for (const { question, seconds } of slow.slice(0, 10))
    console.log(`slow: ${question.file} ${question.name}, ${seconds.toFixed(0)} s`);
}

function told({ question: { file, name }, row, seconds }: Told): string {
  const limit = row?.limit ?? 'decided';
  const open = limit === 'decided' ? '' : `, undecided: ${limit}`;
  return `${file} ${name}: ${row?.states ?? 0} states, ${seconds.toFixed(1)} s${open}`;
}

function openThread(): ((task: Task) => Promise<Done>) & { readonly end: () => void } {
  const thread = new Worker(fileURLToPath(import.meta.url));
  const ask = async ({ question, asked }: Task): Promise<Done> => {
    thread.postMessage({ question, asked } satisfies Task);
    const [done] = (await once(thread, 'message')) as [Done];
    return done;
  };
  return Object.assign(ask, { end: () => void thread.terminate() });
}

function cachePath({ question, asked, parts }: Omit<Due, 'row'>): string {
  return join(cache, `${digest(JSON.stringify([question.file, question.name, asked, parts]))}.json`);
}

function readCached(due: Due): PreparedRow | null {
  try {
    return JSON.parse(readFileSync(cachePath(due), 'utf8')) as PreparedRow;
  } catch {
    return null;
  }
}

function rowOf(row: PreparedRow | null): PreparedRow {
  if (row === null) throw new Error('every row has been computed');
  return row;
}
