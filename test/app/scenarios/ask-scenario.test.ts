import { expect, test } from 'vitest';
import { askScenario, askSetup } from '../../../src/app/scenarios/ask-scenario.ts';
import { loadScenario } from '../../../src/app/scenarios/load-scenario.ts';
import { scenarioIds } from '../../../src/app/scenarios/scenario-ids.ts';
import { toldScenarios } from '../../../src/i18n/language.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { stories } from '../../../src/scenarios/story-table.ts';

const ids = scenarios.map(({ id }) => id);

test('every scenario can be asked for, the usual one first, and every one is told of', () => {
  expect(scenarioIds).toEqual(ids);
  expect(toldScenarios.toSorted()).toEqual(ids.toSorted());
});

test.each(scenarios)('$id comes with its stories', async (scenario) => {
  const told = stories.filter(({ setup }) => setup.scenario === scenario.id);
  expect(await loadScenario(scenario.id)).toEqual({ scenario, stories: told });
});

test.each(['no-such-scenario', 'constructor', ''])(
  '“%s” is no scenario, and is said to be none',
  async (id) => {
    expect(await loadScenario(id)).toBeNull();
    expect(await askScenario(id)).toEqual({ ok: false, failure: { kind: 'unknown-scenario', part: id } });
  },
);

test.each(scenarios)('a setup comes with its scenario: $id', async (scenario) => {
  const setup = { scenario: scenario.id, slots: scenario.defaults, seed: 1 };
  expect(await askSetup(setup)).toMatchObject({ ok: true, value: { scenario, setup } });
});

test.each([
  [{ scenario: 'no-such-scenario', slots: {}, seed: 1 }, 'unknown-scenario'],
  [{ scenario: 'order', slots: {}, seed: -1 }, 'wrong-shape'],
  [{ scenario: 7, slots: {}, seed: 1 }, 'wrong-shape'],
  [null, 'wrong-shape'],
  [{ scenario: 'order', slots: { publishing: 'by-pigeon' }, seed: 1 }, 'unknown-variant'],
])('%j is no setup, and it is said why: %s', async (input, kind) => {
  expect(await askSetup(input)).toMatchObject({ ok: false, failure: { kind } });
});
