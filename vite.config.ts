import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, testBrowserArguments } from './scripts/find-browser.ts';
import { patienceMs, testLimitMs } from './test/support/patience.ts';
import { firstScenarioId } from './src/scenarios/first-scenario.ts';
import { builtSources, builtSourcesVariable } from './vite/built-sources.ts';
import { contentPolicy } from './vite/content-policy.ts';
import { licenceLines, licencesFile } from './vite/licence-lines.ts';
import { LongestFirst } from './vite/longest-first.ts';
import { buildTarget } from './vite/oldest-browsers.ts';
import { opSites } from './vite/op-sites.ts';
import { scenarioChunks } from './vite/scenario-chunks.ts';
import { stillFlow } from './vite/still-flow.ts';
import { sourcePlugins } from './vite/source-plugins.ts';
import { styleName } from './vite/style-names.ts';

const browser = findBrowser('lean');

/** What the first script reads an address with, and asks for the rest with. */
const firstCode =
  /virtual:story-homes|src[\\/](?:app[\\/](?:addresses|pages[\\/]story-home|scenarios[\\/](?:load-|scenario-)|seat[\\/]fetch-storage)|storage[\\/]dexie[\\/]fetch-|i18n[\\/](?:language\.ts|(?:[a-z]{2}|form)[\\/]tellings)|ui[\\/](?:theme[\\/]theme|lab[\\/]spoken|pages[\\/]load-pages|parts[\\/]hooks[\\/]narrow)|scenarios[\\/](?:slots[\\/]slot-ids|first-scenario))/;
/** Home, up to its words, is drawn with no more than this. */
const pageCode =
  /src[\\/](?:base[\\/]result|app[\\/]explore[\\/]memory-opener|ui[\\/](?:app\.|start\.|(?:late|page)[\\/](?!opening-failed)|pages[\\/](?:error-boundary|page-parts|lab-coming|use-)|lab[\\/](?:address|texts-context|use-kept-focus)|parts[\\/](?!field|panel|tabs|scroll-region|hooks[\\/]use-in-sight|text[\\/]sentence)|overlays[\\/](?:menu|tooltip-layer|use-opener)))[^?]*$/;
/** The machine and its scenarios. Not texts, nor sources to be shown (`?raw`). */
const coreCode =
  /src[\\/](?:base|kernel|domains|system|scenarios[\\/](?!challenges|defences|goal))(?![^?]*\.[a-z]{2}\.ts)[^?]*\.ts$/;
/** What a run is opened and seen with; not what one goes to from there, nor what moves. */
const labCode =
  /src[\\/](?:live|storage[\\/](?:catalogue|progress-store)|i18n[\\/](?:form[\\/]|(?!lessons|tell-run)[a-z-]+(?=\.ts))|app[\\/](?:scenarios[\\/]ask-|pages[\\/]routes|lab[\\/](?!compared-of|rerun|script-of|left-out)|moves|verdicts|digest|selectors[\\/](?!source-of|sql-of|last-statement|document-words|table-rows|place-contents|from-before|partition-of)|story|activity|seat|motion|follow|home[\\/]story-problems)|ui[\\/](?:map[\\/](?!flight)|standing[\\/](?!balance-numbers)|lab[\\/](?!trace)|parts[\\/](?!field|tabs|scroll-region)|overlays[\\/]popover|home[\\/]seen|story[\\/]story-phase))[^?]*\.tsx?$/;
/** What other pages have in common with a story, and home has not. */
const commonCode =
  /@radix-ui[\\/]react-(?:primitive|context|use-layout-effect|use-size|use-controllable-state|direction|collection)[\\/]|@radix-ui[\\/]primitive[\\/]|src[\\/]ui[\\/](?:keys[\\/](?:key-command|latin-key)|overlays[\\/]dialog|share[\\/]save-file|explore[\\/](?:summary-text|explore\.module))/;

const scenarios = scenarioChunks({
  root: import.meta.dirname,
  first: firstScenarioId,
  code: coreCode,
  pages: ['src/ui/pages/lab-entry.tsx', 'src/i18n/en/lab-texts.ts', 'src/i18n/ko/lab-texts.ts'],
});

const css = {
  modules: { generateScopedName: (name: string, file: string) => styleName(import.meta.dirname, name, file) },
};

export default defineConfig({
  // Relative addresses: the built page works below any path of any file server.
  base: './',
  plugins: [
    ...sourcePlugins(import.meta.dirname),
    stillFlow(),
    contentPolicy(),
    licenceLines(),
    scenarios.plugin,
  ],
  css,
  // The explorer's thread, whose processes are the page's.
  worker: { format: 'es', plugins: () => [opSites({ root: import.meta.dirname }), licenceLines()] },
  build: {
    target: buildTarget,
    license: { fileName: licencesFile },
    // A small file inlined as `data:` would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // On a busy machine it says how long plugins took, which is no news about the build.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            { name: 'map', test: /node_modules[\\/](?:@xyflow|classcat)[\\/]|still-flow-system/ },
            // What comes together is one file: what asks for the rest, what every page has, the machine, what every run has.
            // The code that is read comes in two files, none of which is large.
            { name: 'sources', test: /src[\\/]domains[\\/].*\?raw$/ },
            { name: 'first', test: firstCode },
            { name: 'page', test: pageCode },
            ...scenarios.groups,
            { name: 'lab', test: labCode },
            { name: 'common', test: commonCode },
            // With all that it brings and that none of these holds: a page comes in a handful of files.
            { name: 'story', test: /src[\\/]ui[\\/]pages[\\/]lab-entry\.tsx$/ },
            { name: 'phone', test: /src[\\/]ui[\\/]shell[\\/]phone-body\.tsx$/ },
            { name: 'desk', test: /src[\\/]ui[\\/]shell[\\/]desktop-body\.tsx$/ },
            { name: 'storage', test: /src[\\/]storage[\\/]dexie[\\/]open-/ },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: testLimitMs,
    hookTimeout: testLimitMs,
    teardownTimeout: patienceMs,
    expect: { poll: { timeout: patienceMs } },
    projects: [
      {
        extends: true,
        plugins:
          process.env[builtSourcesVariable] === undefined
            ? []
            : [
                builtSources(import.meta.dirname, () => ({
                  plugins: sourcePlugins(import.meta.dirname),
                  css,
                })),
              ],
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'],
          // No module of `src` keeps anything that changes, so the files of a worker share them: half the time went
          // into loading and compiling them anew for each file.
          isolate: false,
          // Searches make much that is soon gone: with more room for it a twentieth of the time is saved.
          execArgv: ['--max-semi-space-size=64'],
          setupFiles: ['test/support/whole-messages.ts', 'test/support/fresh-indexed-db.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Firefox and WebKit with the built page, one after the other: each fills a machine by itself.
          name: 'browsers',
          environment: 'node',
          include: ['test/browsers/*.smoke.ts'],
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // Found only while tests run, a library would be bundled then and the page reloaded under them.
        optimizeDeps: {
          include: [
            '@xyflow/react',
            'dexie',
            'fast-check',
            'prismjs',
            'prismjs/components/prism-typescript.js',
            'radix-ui',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'valibot',
            'zustand',
            'zustand/vanilla',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'],
          // As above: loading everything anew for each file took most of the time.
          isolate: false,
          setupFiles: ['test/support/whole-messages.ts', 'test/support/fresh-page.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            connectTimeout: testLimitMs,
            provider: playwright({
              launchOptions: {
                ...(browser === undefined ? {} : { executablePath: browser }),
                args: [...testBrowserArguments],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
