import type { OwnTexts } from '../en/texts.ts';
import { labTexts } from './lab-texts.ts';
import { lateTexts } from './late/late-texts.ts';
import { pageTexts } from './page/page-texts.ts';

/** Korean. */
export const ko: OwnTexts = { ...pageTexts, ...labTexts, ...lateTexts };
