import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { hashOf, readAddress } from '../src/app/addresses.ts';
import { replayRun, type ReplayedRun } from '../src/app/replay/replay-run.ts';
import { readRunText } from '../src/app/run/run-file.ts';
import { decodeRun } from '../src/app/run/share-link.ts';
import { problemOfRequest } from '../src/app/lab/problems.ts';
import { describeCulprit } from '../src/i18n/describe-culprit.ts';
import { lookUp } from '../src/i18n/form/look-up.ts';
import { textsOf } from '../src/i18n/languages.ts';
import { narrate } from '../src/i18n/narrate.ts';
import { stepText } from '../src/ui/compare/landmark-text.ts';
import { readPlayWords, usage, type PlayOptions } from './play-words.ts';

/** Replays a run without a page: its sentences and its promises, from the code that the page runs. */
async function main(words: readonly string[]): Promise<number> {
  const asked = readPlayWords(words);
  if (!asked.ok) {
    console.error(`${asked.failure}\n\nHow to call it: ${usage}`);
    return 2;
  }
  const options = asked.value;
  const read = await readSource(options.source);
  if (!read.ok) {
    const { kind, detail } = problemOfRequest(read.failure);
    const text = lookUp(textsOf(options.language).problems, kind);
    console.error(`${text} (${detail})`);
    return 2;
  }
  const replayed = replayRun(read.value);
  print(replayed, options);
  return replayed.stopped === null ? 0 : 1;
}

async function readSource(source: string): ReturnType<typeof decodeRun> {
  const address = readAddress(hashOf(source));
  if (address.page === 'run') return decodeRun(address.data);
  try {
    return readRunText(await readFile(source, 'utf8'));
  } catch {
    return { ok: false, failure: { kind: 'not-readable', part: source } };
  }
}

function print(run: ReplayedRun, { language, isJson }: PlayOptions): void {
  const texts = textsOf(language);
  const sentences = run.entries.map((entry) => narrate(entry, texts));
  if (isJson) {
    const lights = run.lights.map(({ property, state, brokenAt }) => ({ property, state, brokenAt }));
    const moves = run.entries.map(({ move }, index) => ({ move, sentence: sentences[index] }));
    const { setup, skipped, stopped } = run;
    console.log(JSON.stringify({ setup, moves, skipped, lights, stopped }, null, 2));
    return;
  }
  const width = String(sentences.length).length;
  sentences.forEach((sentence, index) => {
    console.log(`${String(index + 1).padStart(width)}  ${sentence}`);
  });
  if (run.stopped !== null) console.log(`\n! ${run.stopped.number}: ${run.stopped.problem}`);
  if (run.skipped.length > 0) console.log(`\n${texts.compare.nothingToDo}`);
  for (const { step, reason } of run.skipped)
    console.log(`    ${stepText(step, texts)}: ${texts.compare.reasons[reason]}`);
  console.log('');
  for (const light of run.lights) {
    const at = light.brokenAt === null ? '' : ` (${light.brokenAt})`;
    const state = lookUp(texts.lightStates, light.state);
    console.log(`${state}${at}  ${lookUp(texts.properties, light.property)}`);
    for (const culprit of light.state === 'broken' ? light.culprits : [])
      console.log(`    ${describeCulprit(culprit, texts)}`);
  }
}

process.exitCode = await main(process.argv.slice(2));
