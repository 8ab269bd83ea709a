import process from 'node:process';
import { languages, textsOf } from '../src/i18n/languages.ts';
import { missingTexts } from './missing-texts.ts';

/** npm run texts: what each language still lacks. */
const lacking = languages.flatMap((language) =>
  missingTexts({ language, texts: textsOf(language), all: textsOf('en') }),
);
console.log(lacking.length === 0 ? `Nothing is missing: ${languages.join(', ')}.` : lacking.join('\n'));
process.exitCode = lacking.length === 0 ? 0 : 1;
