import { runnerImport } from 'vite';
import type * as dictionaries from '../../src/i18n/languages.ts';
import type { Texts } from '../../src/i18n/texts.ts';

// Texts are gathered by file patterns, which Playwright's own loader does not know.
const { module } = await runnerImport<typeof dictionaries>(
  new URL('../../src/i18n/languages.ts', import.meta.url).pathname,
  { configFile: false, logLevel: 'error' },
);

export const { languages, textsOf } = module;

export function storyText(texts: Texts, id: string): Texts['stories'][string] {
  const text = texts.stories[id];
  if (text === undefined) throw new Error(`no texts for the story ${id}`);
  return text;
}
