import { storyHomes } from 'virtual:story-homes';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { firstStoryId, readAddress } from '../addresses.ts';

/** The story that an address asks for; null: it asks for none. */
export function storyAsked(hash: string): string | null {
  const address = readAddress(hash);
  if (address.page !== 'story') return null;
  return address.id ?? firstStoryId;
}

/** The scenario that an address names, itself or by one of its stories, if it does. */
export function scenariosAsked(hash: string): readonly ScenarioId[] {
  const address = readAddress(hash);
  return address.page === 'sandbox' ? [address.scenario] : homesOf(storyAsked(hash));
}

/** The scenario of a story, known before the scenario has come; null: there is no such story. */
export const homeOfStory = (id: string): ScenarioId | null => homesOf(id)[0] ?? null;

const homesOf = (story: string | null): readonly ScenarioId[] =>
  Object.keys(storyHomes).filter((id) => (storyHomes[id] ?? []).includes(story ?? ''));
