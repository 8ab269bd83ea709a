import { fail, succeed, type Result } from '../../base/result.ts';
import type { LessonStep } from '../../lessons/form/lesson.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Activity } from '../activity/activity.ts';
import { curedHalf, type Address } from '../addresses.ts';
import { setupOf } from '../challenge/setup-of-challenge.ts';
import { activityOfStep, findStep } from '../lesson/find-lesson.ts';
import { checkSetup } from '../run/check-setup.ts';
import { askScenario } from '../scenarios/ask-scenario.ts';
import type { LabRequest, RequestProblem } from './lab-request.ts';
import { homeOfStory } from './story-home.ts';

type Asked = Extract<Address, { readonly page: 'lesson' }>;

/** A step of a lesson: a run that is told, or something to bring about. */
export async function requestStep(asked: Asked): Promise<Result<LabRequest, RequestProblem>> {
  const { id, step: name, half, slots: named } = asked;
  const unknown = fail({ kind: 'unknown-page', part: `lesson/${id}/${name}` } as const);
  const found = await findStep({ id, step: name });
  if (found === null) return unknown;
  const come = await askScenario(scenarioOfStep(found.step));
  if (!come.ok) return come;
  const { scenario, stories } = come.value;
  const isCured = half === curedHalf || (found.step.kind !== 'episode' && found.step.isCured);
  const activity = activityOfStep(found, stories, isCured);
  if (activity === null) return unknown;
  const own = setupAt(activity, isCured);
  const setup = checkSetup({ ...own, slots: named }, [scenario], own.slots);
  if (!setup.ok) return setup;
  return succeed({
    scenario,
    runId: ['lesson', id, name, ...(half === '' ? [] : [half]), ...Object.values(named).sort()].join('-'),
    setup: setup.value,
    activity,
    opening: { kind: 'story' },
  });
}

function scenarioOfStep(step: LessonStep): string {
  switch (step.kind) {
    case 'episode':
      return step.episode.setup.scenario;
    case 'story':
      return homeOfStory(step.story);
    case 'challenge':
      return step.challenge.setup.scenario;
  }
}

/** As the step has it; of a story, with its cure on where that is what the step is about. */
function setupAt(activity: Activity, isCured: boolean): Setup {
  switch (activity.kind) {
    case 'episode':
      return activity.episode.setup;
    case 'story': {
      const { setup, cure } = activity.story;
      return isCured ? { ...setup, slots: { ...setup.slots, [cure.slot]: cure.variant } } : setup;
    }
    case 'challenge':
      return setupOf(activity);
    case 'sandbox':
      throw new Error('a step of a lesson is no sandbox');
  }
}
