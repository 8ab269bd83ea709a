import type { Episode } from '../../scenarios/form/episode.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { ChosenChallenge } from '../challenge/chosen-challenge.ts';
import type { LessonPlace } from './lesson-place.ts';

/** What is open. What follows from it for a reader stands in `offers.ts`; no view asks which activity it is. */
export type Activity =
  | { readonly kind: 'sandbox' }
  | ({ readonly kind: 'story'; readonly story: Story } & InLesson)
  | { readonly kind: 'episode'; readonly episode: Episode; readonly lesson: LessonPlace }
  | ({ readonly kind: 'challenge' } & ChosenChallenge & InLesson);

/** Where it stands in a lesson; left out: it stands by itself. */
type InLesson = { readonly lesson?: LessonPlace };

export const sandbox: Activity = { kind: 'sandbox' };

/** The run that is told, with its question. */
export function episodeOf(activity: Activity): Episode | null {
  return activity.kind === 'episode' ? activity.episode : storyOf(activity);
}

/** The lesson that it is a step of, and which. */
export function lessonOf(activity: Activity): LessonPlace | null {
  return activity.kind === 'sandbox' ? null : (activity.lesson ?? null);
}

/** What is told of a promise that breaks, and of its cure. */
export function storyOf(activity: Activity): Story | null {
  return activity.kind === 'story' ? activity.story : null;
}

/** The rules that are played by. */
export function challengeOf(activity: Activity): ChosenChallenge | null {
  return activity.kind === 'challenge' ? activity : null;
}

/** The patterns with which it usually stands. */
export function usualSlots(activity: Activity, scenario: Scenario): Setup['slots'] {
  switch (activity.kind) {
    case 'sandbox':
      return scenario.defaults;
    case 'story':
      return activity.story.setup.slots;
    case 'episode':
      return activity.episode.setup.slots;
    case 'challenge':
      return activity.challenge.setup.slots;
  }
}
