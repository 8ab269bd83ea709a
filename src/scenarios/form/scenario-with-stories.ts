import type { Scenario } from './scenario.ts';
import type { Story } from './story.ts';
import type { ScenarioId } from '../slots/setup.ts';

/** What comes when a scenario is asked for. */
export type ScenarioWithStories = { readonly scenario: Scenario; readonly stories: readonly Story[] };

/** A story as a list names it: known before it has come. */
export type ListedStory = Pick<Story, 'id' | 'promise' | 'cure'> & { readonly scenario: ScenarioId };
