import { home } from './home.ts';
import { boundary, notices, problems, shell } from './shell.ts';

/** What every page says. */
export const pageTexts = { tag: 'en' as string, boundary, home, notices, problems, shell };
