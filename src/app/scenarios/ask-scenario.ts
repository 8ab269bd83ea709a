import { isRecord } from '../../base/json.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { ScenarioWithStories } from '../../scenarios/form/scenario-with-stories.ts';
import type { ScenarioId, Setup } from '../../scenarios/slots/setup.ts';
import { checkSetup, type BadInput } from '../run/check-setup.ts';
import { loadScenario } from './load-scenario.ts';

/** It is there, and it did not come: without a connection, or because a newer version has replaced it. */
export type NotLoaded = { readonly kind: 'not-loaded'; readonly part: string };

export async function askScenario(
  id: ScenarioId,
): Promise<Result<ScenarioWithStories, BadInput | NotLoaded>> {
  const found = await asked(id);
  if (!found.ok) return found;
  return found.value === null ? fail({ kind: 'unknown-scenario', part: id }) : succeed(found.value);
}

/** A setup from outside, checked as soon as the scenario that it names has come, with that. */
export async function askSetup(
  input: unknown,
): Promise<Result<ScenarioWithStories & { readonly setup: Setup }, BadInput | NotLoaded>> {
  const found = await asked(scenarioNamed(input));
  if (!found.ok) return found;
  const setup = checkSetup(input, found.value === null ? [] : [found.value.scenario]);
  if (!setup.ok) return setup;
  return found.value === null
    ? fail({ kind: 'unknown-scenario', part: setup.value.scenario })
    : succeed({ ...found.value, setup: setup.value });
}

function scenarioNamed(input: unknown): ScenarioId {
  const id = isRecord(input) ? input['scenario'] : null;
  return typeof id === 'string' ? id : '';
}

async function asked(id: ScenarioId): Promise<Result<ScenarioWithStories | null, NotLoaded>> {
  try {
    return succeed(await loadScenario(id));
  } catch (error) {
    return fail({ kind: 'not-loaded', part: String(error) });
  }
}
