import { createRoot } from 'react-dom/client';
import { pageOf } from '../app/addresses.ts';
import { App } from './app.tsx';
import type { Spoken } from './lab/spoken.ts';
import { pageParts } from './pages/page-parts.ts';

/** Draws the page that the address asks for: a lab as it comes, each other as soon as it is all there. */
export async function start(container: HTMLElement, first: Spoken): Promise<void> {
  const page = pageOf(location.hash);
  if (page !== 'lab') await pageParts[page].load();
  createRoot(container).render(<App first={first} />);
}
