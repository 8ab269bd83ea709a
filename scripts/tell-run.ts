import { readFile } from 'node:fs/promises';
import { hashOf, readAddress } from '../src/app/addresses.ts';
import { replayRun, type ReplayedRun } from '../src/app/replay/replay-run.ts';
import { scenarioOf } from '../src/app/scenarios/every-scenario.ts';
import { decodeRun, readRunText } from '../src/app/run/run-file.ts';
import { problemOfRequest } from '../src/app/problem/problems.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import { lookUp } from '../src/i18n/form/look-up.ts';
import { textsOf } from '../src/i18n/languages.ts';
import { narrate } from '../src/i18n/narrate.ts';
import { tellMoves, tellPromises } from '../src/i18n/tell-run.ts';
import { stepText } from '../src/ui/compare/landmark-text.ts';
import { readPlayWords, usage, type PlayOptions } from './play-words.ts';

/** What a call in the terminal comes to: how it ends, and what it says on each of its channels. */
export type Told = { readonly code: number; readonly out: string; readonly error: string };

/** Replays a run without a page: its sentences and its promises, from the code that the page runs. */
export async function tellRun(words: readonly string[]): Promise<Told> {
  const asked = readPlayWords(words);
  if (!asked.ok) return refused(`${asked.failure}\n\nHow to call it: ${usage}`);
  const options = asked.value;
  const read = await readSource(options.source);
  if (!read.ok) {
    const { kind, detail } = problemOfRequest(read.failure);
    return refused(`${lookUp(textsOf(options.language).problems, kind)} (${detail})`);
  }
  const replayed = replayRun(read.value);
  const out = options.isJson ? dataOf(replayed, options) : linesOf(replayed, options).join('\n');
  return { code: replayed.stopped === null ? 0 : 1, out: `${out}\n`, error: '' };
}

const refused = (why: string): Told => ({ code: 2, out: '', error: `${why}\n` });

async function readSource(source: string): ReturnType<typeof decodeRun> {
  const address = readAddress(hashOf(source));
  if (address.page === 'run') return decodeRun(address.data, scenarios);
  try {
    return readRunText(await readFile(source, 'utf8'), scenarios);
  } catch {
    return { ok: false, failure: { kind: 'not-readable', part: source } };
  }
}

function sentencesOf(run: ReplayedRun, { language }: PlayOptions): readonly string[] {
  const acts = scenarioOf(run.setup).steps?.(run.setup) ?? null;
  return run.entries.map((entry) => narrate(entry, textsOf(language), acts));
}

function dataOf(run: ReplayedRun, options: PlayOptions): string {
  const sentences = sentencesOf(run, options);
  const lights = run.lights.map(({ property, state, brokenAt }) => ({ property, state, brokenAt }));
  const moves = run.entries.map(({ move }, index) => ({ move, sentence: sentences[index] }));
  const { setup, skipped, stopped } = run;
  return JSON.stringify({ setup, moves, skipped, lights, stopped }, null, 2);
}

function linesOf(run: ReplayedRun, { language }: PlayOptions): readonly string[] {
  const texts = textsOf(language);
  const { setup, entries, stopped, skipped, lights } = run;
  return [
    ...tellMoves(entries, texts, scenarioOf(setup).steps?.(setup) ?? null),
    ...(stopped === null ? [] : ['', `! ${stopped.number}: ${stopped.problem}`]),
    ...(skipped.length === 0 ? [] : ['', texts.compare.nothingToDo]),
    ...skipped.map(({ step, reason }) => `    ${stepText(step, texts)}: ${texts.compare.reasons[reason]}`),
    '',
    ...tellPromises(lights, texts),
  ];
}
