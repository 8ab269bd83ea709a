import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

type ChunkGroup = { readonly name: string; readonly test: (id: string) => boolean };

export type ScenarioChunksOptions = {
  /** The project's folder, which holds `src`. */
  readonly root: string;
  /** The scenario with which most begin, by its id. */
  readonly first: string;
  /** The modules that are the machine's or a scenario's. */
  readonly code: RegExp;
  /** What any run is opened with, by paths from the root: what that needs comes with the machine. */
  readonly pages: readonly string[];
};

/**
 * One chunk for the machine with all that the first scenario reaches, one for each other scenario with what it alone
 * reaches, and one for what several of those share: who opens a scenario waits for none of the others.
 */
export function scenarioChunks({ root, first, code, pages }: ScenarioChunksOptions): {
  readonly plugin: Plugin;
  readonly groups: readonly ChunkGroup[];
} {
  const others = scenariosBelow(root).filter((id) => id !== first);
  const chunkOf = new Map<string, string>();
  const plugin: Plugin = {
    name: 'scenario-chunks',
    apply: 'build',
    buildEnd() {
      chunkOf.clear();
      const importsOf = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? [];
      const reachedFrom = (scenario: string): ReadonlySet<string> =>
        reached([entryOf(root, scenario)], importsOf);
      const ofPages = reached(
        pages.map((path) => normalizePath(join(root, path))),
        importsOf,
      );
      const ofFirst = new Set([...reachedFrom(first), ...ofPages]);
      const ofOthers = others.map((scenario) => ({ scenario, modules: reachedFrom(scenario) }));
      for (const id of this.getModuleIds()) {
        const takers = ofOthers.filter(({ modules }) => modules.has(id));
        if (!ofFirst.has(id) && takers.length > 0)
          chunkOf.set(id, takers.length === 1 ? chunkNamed(takers[0]?.scenario ?? '') : shared);
      }
      const ofScenarios = new Set(chunkOf.keys());
      for (const id of this.getModuleIds()) {
        // What lists all scenarios comes where it is asked for: with it they all would come.
        const bringsOthers = [...reached([id], importsOf)].some((one) => ofScenarios.has(one));
        if (!bringsOthers) chunkOf.set(id, core);
      }
    },
  };
  const groups = [core, shared, ...others.map(chunkNamed)].map((name) => ({
    name,
    test: (id: string) => code.test(id) && chunkOf.get(id) === name,
  }));
  return { plugin, groups };
}

const core = 'core';
const shared = 'scenarios';
const chunkNamed = (scenario: string): string => `scenario-${scenario}`;

const folder = 'src/scenarios/with-stories';

/** A file a scenario, which is named for it. */
const scenariosBelow = (root: string): readonly string[] =>
  readdirSync(join(root, folder)).map((file) => file.replace(/\.ts$/, ''));

const entryOf = (root: string, scenario: string): string =>
  normalizePath(join(root, folder, `${scenario}.ts`));

/** Some modules, and all that comes with them. */
function reached(from: readonly string[], importsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  for (const id of found) for (const next of importsOf(id)) found.add(next);
  return found;
}
