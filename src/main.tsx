import { pageOf } from './app/addresses.ts';
import { scenariosAsked } from './app/pages/story-home.ts';
import { firstLanguage, loadSpoken, type Spoken } from './ui/lab/spoken.ts';
import { loadPage, pageShelves } from './ui/pages/load-pages.ts';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import { applyTheme, themeFromAddress } from './ui/theme/theme.ts';

// Before the first paint, so that a chosen theme does not flash the other one.
applyTheme(themeFromAddress(location.href));

/** All that the first page needs is asked for at once: none waits for another to have come. */
async function begin(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no element #root');
  const [{ start }, spoken] = await Promise.all([import('./ui/start.tsx'), loadFirst()]);
  await start(container, spoken);
}

/** A lab is the largest of all: one reads what its story begins with before it comes. */
async function loadFirst(): Promise<Spoken> {
  const page = pageOf(location.hash);
  if (page !== 'lab') {
    const [spoken] = await Promise.all([loadSpoken(firstLanguage(), pageShelves[page], []), loadPage(page)]);
    return spoken;
  }
  return loadSpoken(firstLanguage(), 'page', scenariosAsked(location.hash));
}

// Where not-started.js has found that something is missing, the page says what, and nothing is started. What does not
// come is told there, too, as an error of the page.
if (!document.documentElement.hasAttribute('data-missing')) begin().catch(reportError);
