import type { StoryText } from '../../scenarios/form/story-text.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';

/** What stories say, by their ids. */
export type Tellings = Readonly<Record<string, StoryText>>;

/** By the scenario whose stories they are. */
export type TellingFiles = Readonly<Record<ScenarioId, () => Promise<Tellings>>>;

/** Whose stories: of some scenarios, or of all. */
export type Whose = readonly ScenarioId[] | 'all';

/** All that these files say; of a scenario that none tells of, nothing. */
export async function gatherTellings(files: TellingFiles, whose: Whose): Promise<Tellings> {
  const asked = Object.entries(files).filter(([scenario]) => whose === 'all' || whose.includes(scenario));
  const parts = await Promise.all(asked.map(async ([, load]) => load()));
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
