import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, expect } from 'vitest';
import { pageOf } from '../../src/app/addresses.ts';
import type { Language } from '../../src/i18n/language.ts';
import { App } from '../../src/ui/app.tsx';
import { loadSpoken } from '../../src/ui/lab/spoken.ts';
import { pageParts } from '../../src/ui/pages/page-parts.ts';
import '../../src/ui/theme/tokens.css';
import '../../src/ui/theme/base.css';

const soon = { interval: 10 } as const;

/** The whole page as its reader has it, in a test's own document: for walks over many addresses. */
export type AppPage = {
  readonly go: (address: string) => Promise<void>;
  readonly press: () => HTMLElement;
};

export function appPage(language: Language = 'en'): AppPage {
  let root: Root | null = null;
  const host = document.createElement('div');
  host.id = 'root';
  afterAll(() => {
    root?.unmount();
    host.remove();
    location.hash = '';
  });
  const press = (): HTMLElement =>
    document.querySelector<HTMLElement>('[data-testid="press"]') ?? expect.fail('no press on the page');
  return {
    press,
    go: async (address) => {
      root?.unmount();
      document.body.replaceChildren(host);
      location.hash = address;
      const spoken = await loadSpoken(language, 'all', []);
      await pageParts[pageOf(address)].load();
      root = createRoot(host);
      root.render(createElement(App, { first: spoken }));
      await expect.poll(() => document.querySelector('[data-place]'), soon).not.toBeNull();
    },
  };
}
