import process from 'node:process';
import { createMachine } from '../src/kernel/machine.ts';
import { explore } from '../src/explorer/explore.ts';
import { problemOf } from '../src/explorer/problem-of.ts';
import type { Problem } from '../src/explorer/model.ts';
import type { Exploration, Verdict } from '../src/explorer/verdict.ts';
import { lookUp } from '../src/i18n/look-up.ts';
import { textsOf, type Language } from '../src/i18n/languages.ts';
import { narrate } from '../src/i18n/narrate.ts';
import { readExploreWords, usage } from './explore-words.ts';

/** Searches a design from the terminal: 0 all promises hold, 1 one is broken, 2 undecided or badly asked. */
function main(words: readonly string[]): number {
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
  else print(problem, whole, seconds, language);
  return exitCode(whole.verdicts);
}

function exitCode(verdicts: readonly Verdict[]): number {
  const has = (kinds: readonly Verdict['kind'][]): boolean =>
    verdicts.some(({ kind }) => kinds.includes(kind));
  if (has(['broken', 'never-happens'])) return 1;
  return has(['undecided', 'does-not-apply']) ? 2 : 0;
}

function print(problem: Problem, exploration: Exploration, seconds: number, language: Language): void {
  const { searched } = exploration;
  const texts = textsOf(language);
  for (const verdict of exploration.verdicts) {
    console.log(`${wordOf(verdict)}  ${verdict.property}: ${lookUp(texts.properties, verdict.property)}`);
    if (verdict.kind !== 'broken') continue;
    sentencesOf(problem, verdict.counterexample.moves, language).forEach((sentence, index) => {
      console.log(`    ${String(index + 1).padStart(3)}  ${sentence}`);
    });
  }
  const { bounds, stateCount, moveCount, depth, atRestCount } = searched;
  const budgets = Object.entries(bounds.faults)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const rate = Math.round(stateCount / seconds).toLocaleString('en');
  console.log(
    `\n${stateCount.toLocaleString('en')} states, ${moveCount.toLocaleString('en')} moves, depth ${depth}, ` +
      `${atRestCount} at rest${searched.isReduced ? ', reduced' : ''}; ${seconds.toFixed(1)} s, ${rate} states/s\n` +
      `at most ${bounds.commandCount} commands, ${bounds.faultCountMax} faults in all: ${budgets.join(', ') || 'none'}\n` +
      `chance that two worlds were taken for one: below ${searched.collisionChance.toExponential(0)}`,
  );
}

function wordOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'broken': {
      const { length, why } = verdict.counterexample;
      const how = why === 'never-rests' ? 'never comes to rest' : `${length} moves`;
      return `BROKEN (${verdict.isShortest ? '' : 'a short one, the shortest is not known; '}${how})`;
    }
    case 'undecided':
      return `undecided (${verdict.limit})`;
    default:
      return verdict.kind;
  }
}

function sentencesOf(
  problem: Problem,
  moves: Extract<Verdict, { kind: 'broken' }>['counterexample']['moves'],
  language: Language,
): readonly string[] {
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
