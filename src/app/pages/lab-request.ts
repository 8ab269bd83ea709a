import type * as FindChallenge from '../challenge/find-challenge.ts';
import type * as SetupOfChallenge from '../challenge/setup-of-challenge.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { describeFailure } from '../../storage/storage-failure.ts';
import type { Json } from '../../base/json.ts';
import { isRecord } from '../../base/json.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { ScenarioId, Setup } from '../../scenarios/slots/setup.ts';
import type { SkippedStep } from '../../scenarios/script/script.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { ScenarioWithStories } from '../../scenarios/form/scenario-with-stories.ts';
import { challengeOf, lessonOf, sandbox, storyOf, type Activity } from '../activity/activity.ts';
import { nameOf, type ChosenChallenge } from '../challenge/chosen-challenge.ts';
import { checkSetup, type BadInput } from '../run/check-setup.ts';
import type { LessonName, SharedRun } from '../run/shared-run.ts';
import type * as FindLesson from '../lesson/find-lesson.ts';
import { askScenario, askSetup, type NotLoaded } from '../scenarios/ask-scenario.ts';
import { readSkipped } from '../run/script-shape.ts';

/** What to open: an id under which the run is kept, and what it begins with if it is new. */
export type LabRequest = {
  readonly runId: string;
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly activity: Activity;
  readonly opening: Opening;
  /** Where to look in a run that is kept; left out, at its last move. */
  readonly position?: number;
  /** Whether it is looked for where it is kept, and nowhere else. */
  readonly isKept?: boolean;
  /** Shown and forgotten: it is kept nowhere, and no other tab hears of it. */
  readonly isPassing?: boolean;
  /** Of a run that plays another's script: the steps that found nothing to do. */
  readonly skipped?: readonly SkippedStep[];
};

export type Opening =
  /** As its story begins; without a story: with nothing. */
  | { readonly kind: 'story' }
  | {
      readonly kind: 'moves';
      readonly moves: readonly Move[];
      /** Where to look. */
      readonly position: number;
      /** Promises that stood broken there, to tell whether the rules have changed since. */
      readonly broken: readonly string[];
    };

export type RequestProblem =
  | BadInput
  | NotLoaded
  | {
      readonly kind:
        'unknown-run' | 'unknown-story' | 'unknown-challenge' | 'unknown-page' | 'runs-not-readable';
      readonly part: string;
    };

/** A story, with other variants in some slots if it is to be seen cured. */
export function requestStory(
  { scenario, stories }: ScenarioWithStories,
  id: string,
  slots: Readonly<Record<string, string>>,
): Result<LabRequest, RequestProblem> {
  const story = stories.find((one) => one.id === id);
  if (story === undefined) return fail({ kind: 'unknown-story', part: id });
  const setup = checkSetup({ ...story.setup, slots }, [scenario], story.setup.slots);
  if (!setup.ok) return setup;
  return succeed({
    scenario,
    runId: ['story', id, ...Object.values(slots).sort()].join('-'),
    setup: setup.value,
    activity: { kind: 'story', story },
    opening: { kind: 'story' },
  });
}

/** The sandbox about a business, with the slots that a link names; `named`: the business as the link has it, if it has. */
export function requestSandbox(
  scenario: Scenario,
  slots: Readonly<Record<string, string>>,
  named: ScenarioId = '',
): Result<LabRequest, RequestProblem> {
  const setup = checkSetup({ scenario: scenario.id, slots, seed: 1 }, [scenario]);
  if (!setup.ok) return setup;
  return succeed({
    scenario,
    runId: ['sandbox', ...(named === '' ? [] : [named]), ...Object.values(slots).sort()].join('-'),
    setup: setup.value,
    activity: sandbox,
    opening: { kind: 'story' },
  });
}

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

/** The same, within its lesson where it belongs to one. */
export async function requestSharedStep(
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

/** What is kept with a run, so that a reload knows what to build. */
export function keptSetup(
  setup: Setup,
  { activity, skipped }: Pick<LabRequest, 'activity' | 'skipped'>,
): Json {
  const challenge = challengeOf(activity);
  const lesson = lessonNameOf(activity);
  return {
    setup: setup as Json,
    story: storyOf(activity)?.id ?? null,
    ...(challenge === null ? {} : { challenge: nameOf(challenge) }),
    ...(lesson === null ? {} : { lesson, isCured: challenge?.isCured === true }),
    ...(skipped === undefined ? {} : { skipped: skipped as Json }),
  };
}

/** The step that a run belongs to, by what it is called. */
export function lessonNameOf(activity: Activity): LessonName | null {
  const place = lessonOf(activity);
  return place === null ? null : { id: place.id, step: place.step };
}

/** A story that is no more leaves its run to the sandbox. */
function storyActivity(id: unknown, stories: readonly Story[]): Activity {
  const story = stories.find((one) => one.id === id);
  return story === undefined ? sandbox : { kind: 'story', story };
}
