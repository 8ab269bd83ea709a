import { fail, succeed, type Result } from '../src/base/result.ts';
import { isLanguage, type Language } from '../src/i18n/languages.ts';
import { readOptions } from './read-options.ts';

export const usage = 'npm run play -- FILE-OR-LINK [--lang ko|en] [--json]';

export type PlayOptions = {
  readonly source: string;
  readonly language: Language;
  readonly isJson: boolean;
};

/** What the terminal asks for; the failure is a sentence. */
export function readPlayWords(words: readonly string[]): Result<PlayOptions, string> {
  const options = readOptions(words, { lang: 'value', json: 'flag' }, 1);
  if (!options.ok) return options;
  const [source] = options.value.words;
  if (source === undefined) return fail('which file or link?');
  const language = options.value.valueOf('lang') ?? 'en';
  if (!isLanguage(language)) return fail(`no language ${language}`);
  return succeed({ source, language, isJson: options.value.has('json') });
}
