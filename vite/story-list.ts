import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { firstScenarioId } from '../src/scenarios/first-scenario.ts';
import type { ListedStory } from '../src/scenarios/form/scenario-with-stories.ts';
import type * as StoryTable from '../src/scenarios/story-table.ts';

export type StoryListOptions = {
  /** The project's folder, which holds `src`. */
  readonly root: string;
};

/** What each of these modules says, from the stories. */
const modules: Readonly<Record<string, (stories: readonly ListedStory[]) => string>> = {
  'virtual:story-homes': (stories) => `export const storyHomes = ${JSON.stringify(homesOf(stories))};`,
  'virtual:story-list': (stories) => `export const storyList = ${JSON.stringify(stories)};`,
};

const resolved = '\0';

/**
 * What is known of every story before any has come: in `virtual:story-homes` the scenario of each, by which an address
 * asks for what it needs, and in `virtual:story-list` all that one who chooses among them is told.
 */
export function storyLists({ root }: StoryListOptions): Plugin {
  return {
    name: 'story-lists',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `${resolved}${id}` : null),
    async load(id) {
      const write = id.startsWith(resolved) ? modules[id.slice(resolved.length)] : undefined;
      if (write === undefined) return null;
      // So that a development server makes it anew when one of them changes.
      for (const file of storyFilesBelow(root)) this.addWatchFile(file);
      return write(await listedStories(root));
    },
  };
}

/**
 * The stories of each scenario, which is shorter than the scenario of each story. Those of the first, which are the
 * most, are not named: that is where one is looked for that is nowhere else.
 */
function homesOf(stories: readonly ListedStory[]): Readonly<Record<string, readonly string[]>> {
  const homes = new Map<string, string[]>();
  for (const { id, scenario } of stories.filter((one) => one.scenario !== firstScenarioId))
    homes.set(scenario, [...(homes.get(scenario) ?? []), id]);
  return Object.fromEntries(homes);
}

/** Every story of the table, in its order. */
export async function listedStories(root: string): Promise<readonly ListedStory[]> {
  const table = join(root, 'src/scenarios/story-table.ts');
  const { module } = await runnerImport<typeof StoryTable>(table, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.stories.map(({ id, setup: { scenario }, promise, cure }) => ({
    id,
    scenario,
    promise,
    cure,
  }));
}

const storyFilesBelow = (root: string): readonly string[] =>
  readdirSync(join(root, 'src/scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/](?:stories|asking)[\\/][a-z-]+\.ts$/.test(path))
    .map((path) => join(root, 'src/scenarios', path));
