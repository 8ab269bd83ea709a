import type * as FindChallenge from '../challenge/find-challenge.ts';
import type * as SetupOfChallenge from '../challenge/setup-of-challenge.ts';
import { isRecord } from '../../base/json.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { describeFailure } from '../../storage/storage-failure.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { ScenarioWithStories } from '../../scenarios/form/scenario-with-stories.ts';
import type { Activity } from '../activity/activity.ts';
import type { ChosenChallenge } from '../challenge/chosen-challenge.ts';
import type * as FindLesson from '../lesson/find-lesson.ts';
import { checkRun, parseRun } from '../run/run-file.ts';
import type { SharedRun } from '../run/shared-run.ts';
import { readSkipped } from '../run/script-shape.ts';
import { askScenario, askSetup } from '../scenarios/ask-scenario.ts';
import { storyActivity, type LabRequest, type RequestProblem } from './lab-request.ts';

/** A challenge, or its second half, in which the cure is on. */
export async function requestChallenge(
  id: string,
  half: string,
): Promise<Result<LabRequest, RequestProblem>> {
  const found = await loadFinders();
  if (!found.ok) return found;
  const chosen = found.value.chooseChallenge(id, half);
  if (!chosen.ok) return fail({ kind: 'unknown-challenge', part: chosen.failure });
  const setup = found.value.setupOf(chosen.value);
  const come = await askScenario(setup.scenario);
  if (!come.ok) return come;
  return succeed({
    scenario: come.value.scenario,
    runId: ['challenge', id, ...(half === '' ? [] : [half])].join('-'),
    setup,
    activity: { kind: 'challenge', ...chosen.value },
    opening: { kind: 'story' },
  });
}

type Finders = typeof FindChallenge & typeof SetupOfChallenge;

/** Challenges come when one is asked for; without a connection they may not. */
async function loadFinders(): Promise<Result<Finders, RequestProblem>> {
  try {
    const [finders, setups] = await Promise.all([
      import('../challenge/find-challenge.ts'),
      import('../challenge/setup-of-challenge.ts'),
    ]);
    return succeed({ ...finders, ...setups });
  } catch (error) {
    return fail({ kind: 'not-loaded', part: String(error) });
  }
}

/** The challenge that a kept run belongs to, if it is one of those. */
async function challengeKept(kept: unknown): Promise<Result<ChosenChallenge | null, RequestProblem>> {
  if (kept === undefined) return succeed(null);
  const found = await loadFinders();
  return found.ok ? succeed(found.value.keptChallenge(kept)) : found;
}

/** Lessons come when one is gone to. */
async function loadSteps(): Promise<Result<typeof FindLesson, RequestProblem>> {
  try {
    return succeed(await import('../lesson/find-lesson.ts'));
  } catch (error) {
    return fail({ kind: 'not-loaded', part: String(error) });
  }
}

/** The step of a lesson that a run belongs to, if it does to one. */
async function stepKept(
  kept: unknown,
  stories: readonly Story[],
  isCured = false,
): Promise<Result<Activity | null, RequestProblem>> {
  if (kept === undefined) return succeed(null);
  const steps = await loadSteps();
  return steps.ok ? succeed(await steps.value.stepNamed(kept, stories, isCured)) : steps;
}

/** A run that came in a link or a file, as a new run of its own. */
export function requestShared(
  { scenario, stories }: ScenarioWithStories,
  runId: string,
  run: SharedRun,
  step: Activity | null = null,
): LabRequest {
  return {
    runId,
    scenario,
    setup: run.setup,
    activity: step ?? storyActivity(run.story, stories),
    opening: { kind: 'moves', moves: run.moves, position: run.position, broken: run.broken },
    ...(run.skipped === undefined ? {} : { skipped: run.skipped }),
  };
}

/** What a file asks for: a run of its own. */
export async function requestFromText(
  text: string,
  newRunId: () => string,
): Promise<Result<LabRequest, RequestProblem>> {
  const raw = parseRun(text);
  if (!raw.ok) return raw;
  const found = await askSetup(raw.value.setup);
  if (!found.ok) return found;
  const run = checkRun(raw.value, [found.value.scenario]);
  return run.ok ? requestSharedStep(found.value, newRunId(), run.value) : run;
}

/** The same, within its lesson where it belongs to one. */
async function requestSharedStep(
  found: ScenarioWithStories,
  runId: string,
  run: SharedRun,
): Promise<Result<LabRequest, RequestProblem>> {
  const step = await stepKept(run.lesson, found.stories);
  return step.ok ? succeed(requestShared(found, runId, run, step.value)) : step;
}

/** A run that is kept in this browser, by its id. */
export async function requestKept(
  runId: string,
  catalogue: Catalogue,
): Promise<Result<LabRequest, RequestProblem>> {
  const entry = await catalogue.find(runId);
  if (!entry.ok) return fail({ kind: 'runs-not-readable', part: describeFailure(entry.failure) });
  const kept = entry.value;
  if (kept === null || !isRecord(kept.setup)) return fail({ kind: 'unknown-run', part: runId });
  const found = await askSetup(kept.setup['setup']);
  if (!found.ok) return found;
  const { scenario, stories, setup } = found.value;
  const step = await stepKept(kept.setup['lesson'], stories, kept.setup['isCured'] === true);
  if (!step.ok) return step;
  const challenge = await challengeKept(step.value === null ? kept.setup['challenge'] : undefined);
  if (!challenge.ok) return challenge;
  const skipped = readSkipped(kept.setup['skipped'], scenario.commands);
  return succeed({
    runId,
    scenario,
    setup,
    activity:
      step.value ??
      (challenge.value === null
        ? storyActivity(kept.setup['story'], stories)
        : { kind: 'challenge', ...challenge.value }),
    opening: { kind: 'story' },
    isKept: true,
    ...(skipped === null ? {} : { skipped }),
  });
}
