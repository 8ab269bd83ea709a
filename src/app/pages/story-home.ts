import { storyHomes } from 'virtual:story-homes';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { firstStoryId, readAddress } from '../addresses.ts';

/** The story that an address asks for; null: it asks for none. */
export function storyAsked(hash: string): string | null {
  const address = readAddress(hash);
  if (address.page !== 'story') return null;
  return address.id ?? firstStoryId;
}

/** The scenario that an address names, itself or by one of its stories; null: it names none. */
export function scenarioAsked(hash: string): ScenarioId | null {
  const address = readAddress(hash);
  if (address.page === 'sandbox') return address.scenario;
  const story = storyAsked(hash);
  return story === null ? null : homeOfStory(story);
}

/** The scenario of a story, known before the scenario has come; null: there is no such story. */
export function homeOfStory(id: string): ScenarioId | null {
  const home = Object.entries(storyHomes).find(([, stories]) => stories.includes(id));
  return home?.[0] ?? null;
}
