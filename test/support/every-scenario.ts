import * as labRequest from '../../src/app/pages/lab-request.ts';
import * as requestKept from '../../src/app/pages/request-kept.ts';
import * as playing from '../../src/app/replay/play-setup.ts';
import * as checking from '../../src/app/run/check-setup.ts';
import * as runFile from '../../src/app/run/run-file.ts';
import type { SharedRun } from '../../src/app/run/shared-run.ts';
import { scenarioOf } from '../../src/app/scenarios/every-scenario.ts';
import type { ScenarioWithStories } from '../../src/scenarios/form/scenario-with-stories.ts';
import type { Story } from '../../src/scenarios/form/story.ts';
import type { Script } from '../../src/scenarios/script/script.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { Setup } from '../../src/scenarios/slots/setup.ts';
import { stories } from '../../src/scenarios/story-table.ts';

// What a page asks of the one scenario that has come, of whichever of all it is about.

const here = (id: string): ScenarioWithStories => ({
  scenario: scenarioOf({ scenario: id, slots: {}, seed: 1 }),
  stories: stories.filter(({ setup }) => setup.scenario === id),
});

export const storyById = (id: string): Story | null => stories.find((story) => story.id === id) ?? null;

export const checkSetup = (input: unknown, base?: Setup['slots']) =>
  checking.checkSetup(input, scenarios, base);

export const readRunText = (text: string) => runFile.readRunText(text, scenarios);

export const decodeRun = (data: string) => runFile.decodeRun(data, scenarios);

export const playSetup = (setup: Setup, script: Script) =>
  playing.playSetup(scenarioOf(setup), setup, script);

export const requestStory = (id: string, slots: Readonly<Record<string, string>>) =>
  labRequest.requestStory(here(storyById(id)?.setup.scenario ?? 'order'), id, slots);

export const requestSandbox = (slots: Readonly<Record<string, string>>, id = '') =>
  labRequest.requestSandbox(here(id === '' ? 'order' : id).scenario, slots, id);

export const requestShared = (runId: string, run: SharedRun) =>
  requestKept.requestShared(here(run.setup.scenario), runId, run);
