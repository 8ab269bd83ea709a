import { fail, succeed, type Result } from '../../base/result.ts';
import type { Json } from '../../base/json.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { ScenarioId, Setup } from '../../scenarios/slots/setup.ts';
import type { SkippedStep } from '../../scenarios/script/script.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { ScenarioWithStories } from '../../scenarios/form/scenario-with-stories.ts';
import { challengeOf, lessonOf, sandbox, storyOf, type Activity } from '../activity/activity.ts';
import { nameOf } from '../challenge/chosen-challenge.ts';
import { checkSetup, type BadInput } from '../run/check-setup.ts';
import type { LessonName } from '../run/shared-run.ts';
import type { NotLoaded } from '../scenarios/ask-scenario.ts';

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
export function storyActivity(id: unknown, stories: readonly Story[]): Activity {
  const story = stories.find((one) => one.id === id);
  return story === undefined ? sandbox : { kind: 'story', story };
}
