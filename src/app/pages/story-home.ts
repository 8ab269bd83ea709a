import { storyHomes } from 'virtual:story-homes';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { firstStoryId, readAddress } from '../addresses.ts';

/** The story that an address asks for; null: it asks for none. */
export function storyAsked(hash: string): string | null {
  const address = readAddress(hash);
  if (address.page !== 'story') return null;
  return address.id ?? firstStoryId;
}

/** The scenario whose story an address names, if it does. */
export const scenariosAsked = (hash: string): readonly ScenarioId[] => homesOf(storyAsked(hash));

/** The scenario of a story, known before the scenario has come; null: there is no such story. */
export const homeOfStory = (id: string): ScenarioId | null => homesOf(id)[0] ?? null;

const homesOf = (story: string | null): readonly ScenarioId[] =>
  Object.keys(storyHomes).filter((id) => (storyHomes[id] ?? []).includes(story ?? ''));
