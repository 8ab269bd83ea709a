import type * as FindChallenge from '../challenge/find-challenge.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { describeFailure } from '../../storage/storage-failure.ts';
import type { Json } from '../../base/json.ts';
import { isRecord } from '../../base/json.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { ScenarioId, Setup } from '../../scenarios/slots/setup.ts';
import type { SkippedStep } from '../../scenarios/script/script.ts';
import type { Story } from '../../scenarios/form/story.ts';
import { stories } from '../../scenarios/story-table.ts';
import { challengeOf, sandbox, storyOf, type Activity } from '../activity/activity.ts';
import { nameOf, setupOf, type ChosenChallenge } from '../challenge/chosen-challenge.ts';
import { checkSetup, scenarioOf, type BadInput } from '../run/check-setup.ts';
import type { SharedRun } from '../run/shared-run.ts';
import { scenarioIds } from '../run/scenario-ids.ts';
import { readSkipped } from '../run/script-shape.ts';

/** What to open: an id under which the run is kept, and what it begins with if it is new. */
export type LabRequest = {
  readonly runId: string;
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
  | {
      readonly kind:
        | 'unknown-run'
        | 'unknown-story'
        | 'unknown-challenge'
        | 'unknown-page'
        | 'runs-not-readable'
        | 'not-loaded';
      readonly part: string;
    };

/** A story, with other variants in some slots if it is to be seen cured. */
export function requestStory(
  id: string,
  slots: Readonly<Record<string, string>>,
): Result<LabRequest, RequestProblem> {
  const story = storyById(id);
  if (story === null) return fail({ kind: 'unknown-story', part: id });
  const setup = checkSetup({ ...story.setup, slots }, story.setup.slots);
  if (!setup.ok) return setup;
  return succeed({
    runId: ['story', id, ...Object.values(slots).sort()].join('-'),
    setup: setup.value,
    activity: { kind: 'story', story },
    opening: { kind: 'story' },
  });
}

/** The sandbox about a business (the usual one if none is named), with the slots that a link names. */
export function requestSandbox(
  slots: Readonly<Record<string, string>>,
  scenario: ScenarioId = '',
): Result<LabRequest, RequestProblem> {
  const setup = checkSetup({ scenario: scenario === '' ? scenarioIds[0] : scenario, slots, seed: 1 });
  if (!setup.ok) return setup;
  return succeed({
    runId: ['sandbox', ...(scenario === '' ? [] : [scenario]), ...Object.values(slots).sort()].join('-'),
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
  return succeed({
    runId: ['challenge', id, ...(half === '' ? [] : [half])].join('-'),
    setup: setupOf(chosen.value),
    activity: { kind: 'challenge', ...chosen.value },
    opening: { kind: 'story' },
  });
}

type Finders = typeof FindChallenge;

/** Challenges come when one is asked for; without a connection they may not. */
async function loadFinders(): Promise<Result<Finders, RequestProblem>> {
  try {
    return succeed(await import('../challenge/find-challenge.ts'));
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

/** A run that came in a link or a file, as a new run of its own. */
export function requestShared(runId: string, run: SharedRun): LabRequest {
  return {
    runId,
    setup: run.setup,
    activity: storyActivity(run.story),
    opening: { kind: 'moves', moves: run.moves, position: run.position, broken: run.broken },
    ...(run.skipped === undefined ? {} : { skipped: run.skipped }),
  };
}

/** A run that is kept in this browser, by its id. */
export async function requestKept(
  runId: string,
  catalogue: Catalogue,
): Promise<Result<LabRequest, RequestProblem>> {
  const found = await catalogue.find(runId);
  if (!found.ok) return fail({ kind: 'runs-not-readable', part: describeFailure(found.failure) });
  const kept = found.value;
  if (kept === null || !isRecord(kept.setup)) return fail({ kind: 'unknown-run', part: runId });
  const setup = checkSetup(kept.setup['setup']);
  if (!setup.ok) return setup;
  const challenge = await challengeKept(kept.setup['challenge']);
  if (!challenge.ok) return challenge;
  const skipped = readSkipped(kept.setup['skipped'], scenarioOf(setup.value).commands);
  return succeed({
    runId,
    setup: setup.value,
    activity:
      challenge.value === null
        ? storyActivity(kept.setup['story'])
        : { kind: 'challenge', ...challenge.value },
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
  return {
    setup: setup as Json,
    story: storyOf(activity)?.id ?? null,
    ...(challenge === null ? {} : { challenge: nameOf(challenge) }),
    ...(skipped === undefined ? {} : { skipped: skipped as Json }),
  };
}

/** A story that is no more leaves its run to the sandbox. */
function storyActivity(id: unknown): Activity {
  const story = typeof id === 'string' ? storyById(id) : null;
  return story === null ? sandbox : { kind: 'story', story };
}

export function storyById(id: string): Story | null {
  return stories.find((story) => story.id === id) ?? null;
}
