import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export type StoryHomesOptions = {
  /** The project's folder, which holds `src`. */
  readonly root: string;
};

const module = 'virtual:story-homes';
const resolved = `\0${module}`;

/**
 * The module `virtual:story-homes`, whose `storyHomes` names the scenario of each story by the story's id: an address
 * names a story, and what is said of it is asked for before anything has come that knows the stories.
 */
export function storyHomes({ root }: StoryHomesOptions): Plugin {
  return {
    name: 'story-homes',
    resolveId: (id) => (id === module ? resolved : null),
    load: (id) => (id === resolved ? `export const storyHomes = ${JSON.stringify(homesBelow(root))};` : null),
  };
}

/** A story is a file that bears its name; what is beside it there is not one's name. */
export function homesBelow(root: string): Readonly<Record<string, string>> {
  const scenarios = join(root, 'src/scenarios');
  const homes = readdirSync(scenarios, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const [, scenario = '', story = ''] =
      /^([a-z-]+)[\\/](?:stories|asking)[\\/]([a-z-]+)\.ts$/.exec(path) ?? [];
    return story === '' || /^story-|-stories$/.test(story) ? [] : [[story, scenario] as const];
  });
  return Object.fromEntries(homes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
