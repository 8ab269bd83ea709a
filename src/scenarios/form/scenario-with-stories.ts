import type { Scenario } from './scenario.ts';
import type { Story } from './story.ts';

/** What comes when a scenario is asked for. */
export type ScenarioWithStories = { readonly scenario: Scenario; readonly stories: readonly Story[] };
