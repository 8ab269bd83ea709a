import type { Story } from './story.ts';
import type { ScenarioId } from '../slots/setup.ts';

/** A story as a list names it: known before it has come. */
export type ListedStory = Pick<Story, 'id' | 'promise' | 'cure'> & { readonly scenario: ScenarioId };
