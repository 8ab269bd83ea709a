import type { PageTexts } from '../../en/texts.ts';
import { home } from './home.ts';
import { boundary, notices, problems, shell } from './shell.ts';

/** What every page says. */
export const pageTexts: PageTexts = { tag: 'ko', boundary, home, notices, problems, shell };
