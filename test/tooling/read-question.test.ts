import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readExploreWords } from '../../scripts/explore-words.ts';
import { readQuestion } from '../../scripts/read-question.ts';
import { writeRun } from '../../src/app/run/write-run.ts';
import { type SharedRun } from '../../src/app/run/shared-run.ts';
import { encodeRun } from '../../src/app/run/share-link.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import { campaignScenario } from '../../src/scenarios/campaign/campaign-scenario.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';

const folder = await mkdtemp(join(tmpdir(), 'question-'));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function asked(...words: readonly string[]) {
  const options = readExploreWords(words);
  if (!options.ok) throw new Error(options.failure);
  return readQuestion(options.value);
}

const [first, second] = orderScenario.exploring as [Command, Command];
const run: SharedRun = {
  setup: { scenario: 'order', slots: orderScenario.defaults, seed: 1 },
  story: null,
  moves: [
    { kind: 'send', intent: 'c1', to: 'order-service-1', command: second },
    { kind: 'crash', place: 'relay' },
    { kind: 'send', intent: 'c2', to: 'order-service-2', command: first },
  ],
  position: 0,
  broken: [],
};

test('left out, the commands are the scenario’s and there is no goal', async () => {
  expect(await asked()).toMatchObject({
    ok: true,
    value: { commands: null, goal: null, bounds: { commandCount: 2 } },
  });
});

test('commands come one by one, from a list, from a run’s file or from its link, and all of them are sent', async () => {
  const one = (command: Command) => ['--send', JSON.stringify(command)];
  const list = await file('list.json', JSON.stringify([second, first]));
  const kept = await file('run.json', writeRun(run));
  const link = `https://example.org/app/#/run/${await encodeRun(run)}`;
  const ways = [
    [...one(second), ...one(first)],
    ['--commands-file', list],
    ['--commands-file', kept],
    ['--commands-file', link],
  ];
  for (const words of ways)
    expect(await asked(...words)).toMatchObject({
      ok: true,
      value: { commands: [second, first], bounds: { commandCount: 2 } },
    });
  expect(await asked(...one(first), '--commands', '0')).toMatchObject({
    ok: true,
    value: { bounds: { commandCount: 0 } },
  });
});

test('a goal comes with the words or from a file', async () => {
  const goal = { when: 'ever', holds: { kind: 'fact', fact: 'event-applied', exactly: 2 } };
  const kept = await file('goal.json', JSON.stringify(goal));
  for (const words of [
    ['--goal', JSON.stringify(goal)],
    ['--goal-file', kept],
  ])
    expect(await asked(...words)).toMatchObject({ ok: true, value: { goal } });
});

test.each([
  [['--send', '{'], /^--send: not JSON/],
  [['--send', '{"type": "Foo"}'], /^--send: no command "Foo"/],
  [['--commands-file', '/no/such/file'], /^\/no\/such\/file can't be read$/],
  [['--goal', '{"when": "ever"}'], /^--goal: goal\.holds: /],
  [['--goal-file', '/no/such/file'], /can't be read$/],
  [['--send', JSON.stringify(first), '--commands', '2'], /^at most 1 commands$/],
])('%j is answered with what is wrong', async (words, told) => {
  const question = await asked(...words);
  expect(question.ok ? '' : question.failure).toMatch(told);
});

test('a run of another business, or one that sends nothing, says so', async () => {
  const other = {
    ...run,
    moves: [],
    setup: { scenario: 'campaign', slots: campaignScenario.defaults, seed: 1 },
  };
  const [otherFile, silent] = [
    await file('other.json', writeRun(other)),
    await file('silent.json', writeRun({ ...run, moves: [] })),
  ];
  const told = await asked('--commands-file', otherFile);
  expect(told.ok ? '' : told.failure).toBe('the run is about --scenario campaign');
  const nothing = await asked('--commands-file', silent);
  expect(nothing.ok ? '' : nothing.failure).toBe('the run sends no command');
});
