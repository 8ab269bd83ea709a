import { storyHomes } from 'virtual:story-homes';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { firstStoryId, readAddress } from '../addresses.ts';

/** The story that an address asks for; null: it asks for none. */
export function storyAsked(hash: string): string | null {
  const address = readAddress(hash);
  if (address.page !== 'story') return null;
  return address.id ?? firstStoryId;
}

/** The scenario of a story, known before the scenario has come; null: there is no such story. */
export function homeOfStory(id: string): ScenarioId | null {
  return Object.hasOwn(storyHomes, id) ? (storyHomes[id] ?? null) : null;
}
