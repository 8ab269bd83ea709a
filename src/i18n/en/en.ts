import { labTexts } from './lab-texts.ts';
import { lateTexts } from './late/late-texts.ts';
import { pageTexts } from './page/page-texts.ts';

/** English: its shape is the type that every other language must have. */
export const en = { ...pageTexts, ...labTexts, ...lateTexts };
