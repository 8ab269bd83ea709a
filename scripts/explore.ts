import process from 'node:process';
import { findingsOf, isGoal, type Finding } from '../src/app/explore/findings.ts';
import { createMachine } from '../src/kernel/machine/machine.ts';
import type { SoFar } from '../src/explorer/search/account.ts';
import { explore } from '../src/explorer/search/explore.ts';
import { problemOf } from '../src/explorer/asking/problem-of.ts';
import type { SearchProblem } from '../src/explorer/question/search-problem.ts';
import type { Exploration, Verdict } from '../src/explorer/search/verdict.ts';
import { lookUp } from '../src/i18n/form/look-up.ts';
import { textsOf, type Language } from '../src/i18n/languages.ts';
import { narrate } from '../src/i18n/narrate.ts';
import type { Move } from '../src/kernel/world/move.ts';
import type { Setup } from '../src/scenarios/slots/setup.ts';
import type { AllTexts } from '../src/i18n/en/texts.ts';
import { alsoText } from '../src/ui/controls/also-text.ts';
import { boundsText, findingText, goOnText, lookedText, soFarText } from '../src/ui/explore/searched-text.ts';
import { readExploreWords, usage } from './explore-words.ts';
import { readQuestion } from './read-question.ts';

/**
 * Searches a design from the terminal: 0 all promises hold, 1 one is broken or the goal is reached, 2 undecided or
 * badly asked.
 */
async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const read = readExploreWords(words);
  if (!read.ok) {
    console.error(`${read.failure}\n\nHow to call it: ${usage}`);
    return 2;
  }
  const question = await readQuestion(read.value);
  if (!question.ok) {
    console.error(question.failure);
    return 2;
  }
  const { scenario, setup, also, property, isReduced, isJson, language } = read.value;
  const alsoSaid = alsoText(also, textsOf(language));
  if (alsoSaid !== null) console.error(alsoSaid);
  const { commands, goal, bounds } = question.value;
  const asked = property === null ? null : [property];
  const problem = problemOf(scenario, setup, bounds, asked, [], commands, goal);
  const began = performance.now();
  const told = new Map<string, string>();
  const exploration = explore(problem, { isReduced }, (soFar) => {
    // What is known at once needs no telling twice.
    if (performance.now() - began > quietMs) tellNews(problem, setup, soFar, told, language);
    return true;
  });
  const seconds = (performance.now() - began) / 1000;
  const missing: readonly Verdict[] =
    property === null || problem.properties.length > 0 ? [] : [{ property, kind: 'does-not-apply' }];
  const whole = { ...exploration, verdicts: [...exploration.verdicts, ...missing] };
  if (isJson) console.log(JSON.stringify({ setup, commands, goal, seconds, ...whole }, null, 2));
  else print(problem, setup, whole, seconds, language);
  return exitCode(whole.verdicts);
}

/** So long a search may keep to itself what it has found. */
const quietMs = 1_000;

/** What breaks is told when it is found, beside the result, which comes in the end as a whole. */
function tellNews(
  problem: SearchProblem,
  setup: Setup,
  { decided, stateCount }: SoFar,
  told: Map<string, string>,
  language: Language,
): void {
  const texts = textsOf(language);
  for (const finding of findingsOf({ verdicts: decided }, setup)) {
    if (finding.kind !== 'broken' && finding.kind !== 'never-rests') continue;
    const text = soFarText(finding, texts);
    const before = told.get(finding.property);
    if (before === text) continue;
    told.set(finding.property, text);
    console.error(`${headOf(finding, texts)}\n  ${text} ${texts.explore.foundWithin(stateCount)}`);
    // A run that only turns out to be the shortest is not told again.
    if (before === undefined || !finding.isShortest)
      for (const line of stepsOf(problem, finding.moves, language)) console.error(line);
  }
}

function exitCode(verdicts: readonly Verdict[]): number {
  const has = (kinds: readonly Verdict['kind'][]): boolean =>
    verdicts.some(({ kind }) => kinds.includes(kind));
  if (has(['broken', 'never-happens'])) return 1;
  return has(['undecided', 'does-not-apply']) ? 2 : 0;
}

function print(
  problem: SearchProblem,
  setup: Setup,
  exploration: Exploration,
  seconds: number,
  language: Language,
): void {
  const texts = textsOf(language);
  const { searched } = exploration;
  const from = { isLater: false };
  for (const finding of findingsOf(exploration, setup)) {
    console.log(headOf(finding, texts));
    console.log(`  ${findingText(finding, searched, from, texts)}`);
    if (finding.kind !== 'broken' && finding.kind !== 'never-rests') continue;
    for (const line of stepsOf(problem, finding.moves, language)) console.log(line);
  }
  console.log(`\n${texts.explore.within(boundsText(searched.bounds, from, texts))}`);
  console.log(lookedText(searched, seconds * 1000, texts));
  const advice = goOnText(searched, texts);
  if (advice !== null) console.log(advice);
}

/** A goal is there to be reached: then it is not "broken". */
function signOf({ kind }: Finding, isOfGoal: boolean): string {
  if (!isOfGoal) return signs[kind];
  return kind === 'broken' ? '✓' : kind === 'holds' ? '–' : signs[kind];
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

function headOf(finding: Finding, texts: AllTexts): string {
  const { property } = finding;
  const isOfGoal = isGoal(property);
  const name = isOfGoal ? texts.explore.goal : lookUp(texts.properties, property);
  return `${signOf(finding, isOfGoal)} ${property}: ${name}`;
}

/** A run, a line a move; what touches nothing shared does not count (K10). */
function stepsOf(problem: SearchProblem, moves: readonly Move[], language: Language): readonly string[] {
  let count = 0;
  return sentencesOf(problem, moves, language).map((sentence, index) => {
    const move = moves[index];
    const isCounted = move?.kind !== 'op' || move.op !== 'tell';
    if (isCounted) count += 1;
    return `    ${(isCounted ? String(count) : '').padStart(3)}  ${sentence}`;
  });
}

function sentencesOf(problem: SearchProblem, moves: readonly Move[], language: Language): readonly string[] {
  const machine = createMachine(problem.definition);
  let world = problem.start;
  return moves.map((move) => {
    const stepped = machine.step(world, move);
    if (!stepped.ok) return stepped.problem;
    world = stepped.world;
    return narrate(stepped.entry, textsOf(language));
  });
}

process.exitCode = await main(process.argv.slice(2));
