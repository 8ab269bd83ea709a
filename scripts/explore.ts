import process from 'node:process';
import { findingsOf, type Finding } from '../src/app/explore/findings.ts';
import { createMachine } from '../src/kernel/machine.ts';
import { explore } from '../src/explorer/explore.ts';
import { problemOf } from '../src/explorer/problem-of.ts';
import type { Problem } from '../src/explorer/model.ts';
import type { Exploration, Verdict } from '../src/explorer/verdict.ts';
import { lookUp } from '../src/i18n/look-up.ts';
import { textsOf, type Language } from '../src/i18n/languages.ts';
import { narrate } from '../src/i18n/narrate.ts';
import type { Move } from '../src/kernel/move.ts';
import type { Setup } from '../src/scenarios/setup.ts';
import { boundsText, findingText, goOnText, lookedText } from '../src/ui/explore/searched-text.ts';
import { readExploreWords, usage } from './explore-words.ts';

/** Searches a design from the terminal: 0 all promises hold, 1 one is broken, 2 undecided or badly asked. */
function main(words: readonly string[]): number {
  if (words.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const read = readExploreWords(words);
  if (!read.ok) {
    console.error(`${read.failure}\n\nHow to call it: ${usage}`);
    return 2;
  }
  const { scenario, setup, bounds, property, isReduced, isJson, language } = read.value;
  const problem = problemOf(scenario, setup, bounds, property === null ? null : [property]);
  const began = performance.now();
  const exploration = explore(problem, { isReduced });
  const seconds = (performance.now() - began) / 1000;
  const missing: readonly Verdict[] =
    property === null || problem.properties.length > 0 ? [] : [{ property, kind: 'does-not-apply' }];
  const whole = { ...exploration, verdicts: [...exploration.verdicts, ...missing] };
  if (isJson) console.log(JSON.stringify({ setup, seconds, ...whole }, null, 2));
  else print(problem, setup, whole, seconds, language);
  return exitCode(whole.verdicts);
}

function exitCode(verdicts: readonly Verdict[]): number {
  const has = (kinds: readonly Verdict['kind'][]): boolean =>
    verdicts.some(({ kind }) => kinds.includes(kind));
  if (has(['broken', 'never-happens'])) return 1;
  return has(['undecided', 'does-not-apply']) ? 2 : 0;
}

function print(
  problem: Problem,
  setup: Setup,
  exploration: Exploration,
  seconds: number,
  language: Language,
): void {
  const texts = textsOf(language);
  const { searched } = exploration;
  const from = { isLater: false };
  for (const finding of findingsOf(exploration, setup)) {
    console.log(`${signs[finding.kind]} ${finding.property}: ${lookUp(texts.properties, finding.property)}`);
    console.log(`  ${findingText(finding, searched, from, texts)}`);
    if (finding.kind !== 'broken' && finding.kind !== 'never-rests') continue;
    let count = 0;
    sentencesOf(problem, finding.moves, language).forEach((sentence, index) => {
      const move = finding.moves[index];
      // What touches nothing shared does not count (K10).
      const isCounted = move?.kind !== 'op' || move.op !== 'tell';
      if (isCounted) count += 1;
      console.log(`    ${(isCounted ? String(count) : '').padStart(3)}  ${sentence}`);
    });
  }
  console.log(`\n${texts.explore.within(boundsText(searched.bounds, from, texts))}`);
  console.log(lookedText(searched, seconds * 1000, texts));
  const advice = goOnText(searched, texts);
  if (advice !== null) console.log(advice);
}

const signs: Readonly<Record<Finding['kind'], string>> = {
  broken: '✗',
  'never-rests': '✗',
  'never-happens': '✗',
  undecided: '?',
  holds: '✓',
  happens: '✓',
  'does-not-apply': '–',
};

function sentencesOf(problem: Problem, moves: readonly Move[], language: Language): readonly string[] {
  const machine = createMachine(problem.definition);
  let world = problem.start;
  return moves.map((move) => {
    const stepped = machine.step(world, move);
    if (!stepped.ok) return stepped.problem;
    world = stepped.world;
    return narrate(stepped.entry, textsOf(language));
  });
}

process.exitCode = main(process.argv.slice(2));
