import { storyHomes } from 'virtual:story-homes';
import { firstScenarioId } from '../../scenarios/first-scenario.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { firstStoryId, readAddress } from '../addresses.ts';

/** The story that an address asks for; null: it asks for none. */
export function storyAsked(hash: string): string | null {
  const address = readAddress(hash);
  if (address.page !== 'story') return null;
  return address.id ?? firstStoryId;
}

/** The scenario whose story an address names, if it does. */
export function scenariosAsked(hash: string): readonly ScenarioId[] {
  const story = storyAsked(hash);
  return story === null ? [] : [homeOfStory(story)];
}

/** The scenario of a story, known before it has come; of one that is nowhere else, and may be nowhere, the first. */
export const homeOfStory = (id: string): ScenarioId =>
  Object.keys(storyHomes).find((scenario) => (storyHomes[scenario] ?? []).includes(id)) ?? firstScenarioId;
