import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from '@playwright/test';
import type { MemoryReason } from '../../src/app/seat/memory-reason.ts';
import { requireBrowser, testBrowserArguments } from '../../scripts/find-browser.ts';
import { expect, labView, test } from '../support/lab-page.ts';
import { textsOf } from '../../src/i18n/languages.ts';

/** What a browser denies, and why the run is then in memory only; null: it is kept all the same. */
type Denial = readonly [string, MemoryReason['kind'] | null, () => void];

const denials: readonly Denial[] = [
  ['no IndexedDB', 'not-supported', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'an IndexedDB that may not even be named',
    'denied',
    () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
  [
    'an IndexedDB that throws as it is opened',
    'denied',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission.', 'SecurityError');
      };
    },
  ],
  [
    'an IndexedDB that never answers as it is opened',
    'silent',
    () => {
      IDBFactory.prototype.open = () =>
        ({ addEventListener: () => undefined }) as unknown as IDBOpenDBRequest;
    },
  ],
  [
    'transactions that never answer',
    'silent',
    () => {
      const deaf: object = new Proxy(() => deaf, {
        get: (_, name) => (name === 'objectStoreNames' ? [] : deaf),
      });
      IDBDatabase.prototype.transaction = () => deaf as IDBTransaction;
    },
  ],
  [
    'transactions that are refused',
    'failed',
    () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The connection is closing.', 'InvalidStateError');
      };
    },
  ],
  ['no locks', null, () => Object.defineProperty(navigator, 'locks', { value: undefined })],
  [
    'locks that may not even be named',
    null,
    () =>
      Object.defineProperty(navigator, 'locks', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
  [
    'locks that throw',
    null,
    () => {
      LockManager.prototype.request = () => {
        throw new DOMException('no', 'InvalidStateError');
      };
    },
  ],
  [
    'locks that are refused',
    null,
    () => {
      LockManager.prototype.request = async () => Promise.reject(new DOMException('no', 'SecurityError'));
    },
  ],
  [
    'locks that never answer',
    null,
    () => {
      LockManager.prototype.request = async () => new Promise(() => undefined);
    },
  ],
  ['no channels', null, () => Object.defineProperty(window, 'BroadcastChannel', { value: undefined })],
  [
    'channels that are refused, as Firefox does where cookies are blocked',
    'denied',
    () =>
      Object.defineProperty(window, 'BroadcastChannel', {
        value: function refused(): never {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
  [
    'no storage for choices',
    null,
    () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  ],
  [
    'streams that throw, and no clipboard, workers or estimate',
    null,
    () => {
      for (const name of ['CompressionStream', 'DecompressionStream'])
        Object.defineProperty(window, name, {
          value: function refused(): never {
            throw new TypeError('no such format');
          },
        });
      Reflect.deleteProperty(window, 'Worker');
      for (const name of ['clipboard', 'storage'])
        Object.defineProperty(navigator, name, { value: undefined });
    },
  ],
];

for (const [denied, reason, deny] of denials)
  test(`with ${denied} the page opens, plays and ${reason === null ? 'keeps the run' : `says why nothing is kept (${reason})`}`, async ({
    page,
  }) => {
    await page.addInitScript(deny);
    await page.goto('./?lang=ko#/');
    await expectPlays(page.mainFrame(), reason);
  });

test('with streams that never answer a run is shared all the same, and its link opens', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'CompressionStream', {
      value: class {
        readonly readable = new ReadableStream();
        readonly writable = new WritableStream();
      },
    });
  });
  const lab = labView(page, 'en');
  await lab.open('#/story/lost-update');
  await lab.pressOn();
  const { head } = await lab.at();
  await lab.button(lab.texts.shell.share).click();
  const link = await page.getByRole('textbox', { name: lab.texts.share.link }).inputValue();
  expect(link).toContain('#/run/~');
  await page.goto('about:blank');
  await lab.open(link.replace(/^[^#]*/, ''));
  await lab.expectAt(head, head);
});

test('with cookies and site data blocked in its settings, Chromium runs the page in memory', async ({
  hosting,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser('whole'),
    args: [...testBrowserArguments],
  });
  const page = await context.newPage();
  const troubles = listenTo(page);
  await page.goto(`${hosting.url}?lang=ko#/`);
  await expectPlays(page.mainFrame(), 'denied');
  expect(troubles).toEqual([]);
  await context.close();
});

const frames = [
  ['a sandboxed frame of another site', 'sandbox="allow-scripts"', 'denied'],
  ['a frame of another site', '', 'denied'],
] as const;

for (const [where, attributes, reason] of frames)
  test(`in ${where} the page opens and plays`, async ({ hosting }) => {
    const browser = await chromium.launch({
      executablePath: await requireBrowser('whole'),
      args: [...testBrowserArguments],
    });
    const page = await browser.newPage();
    const troubles = listenTo(page);
    // A sandboxed frame has no origin, so that its scripts come across origins.
    await page.route(`${hosting.url}**`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'access-control-allow-origin': '*' },
      });
    });
    const course = await serveCourse(
      `<iframe ${attributes} width="1200" height="700" src="${hosting.url}?lang=ko#/"></iframe>`,
    );
    try {
      await page.goto(course.url);
      await expect.poll(() => page.frames().length).toBe(2);
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error('the course has a frame');
      await expectPlays(frame, reason);
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
      course.server.close();
    }
  });

/** The start page leads on; a story opens in a bounded time, says the true reason or none, and makes moves. */
async function expectPlays(frame: Frame, reason: MemoryReason['kind'] | null): Promise<void> {
  const { home, notices, transport } = textsOf('ko');
  await frame.getByRole('link', { name: home.begin, exact: true }).first().click();
  const scrubber = frame.getByRole('slider', { name: transport.scrubber });
  // The limits of all that may be silent, one after the other.
  await expect(scrubber).toBeVisible({ timeout: 60_000 });
  for (const [kind, text] of Object.entries(notices.memory))
    await expect(frame.getByText(text)).toHaveCount(kind === reason ? 1 : 0);
  const head = Number(await scrubber.getAttribute('max'));
  for (const press of [1, 2]) {
    await frame.getByTestId('press').click();
    await expect(scrubber).toHaveAttribute('max', String(head + press));
  }
}

function listenTo(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}

/** Another site than the page's, which calls itself by another name of this machine. */
async function serveCourse(body: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/' ? `<!doctype html><title>course</title>${body}` : '');
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}
