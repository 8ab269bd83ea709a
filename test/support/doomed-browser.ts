import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { requireBrowser, testBrowserArguments } from '../../scripts/find-browser.ts';

/** A browser with its profile on disk that can be killed like a power cut kills it, and started anew. */
export type DoomedBrowser = {
  /** The running browser's one context; starts it where it does not run. */
  readonly context: () => Promise<BrowserContext>;
  /** Ends all its processes at once, without a word to any of them. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Running = { readonly child: ChildProcess; readonly browser: Browser };

export function doomedBrowser(): DoomedBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'replayground-profile-'));
  let running: Running | null = null;

  const start = async (): Promise<Running> => {
    const child = spawn(
      // What is left on disk is that of the browser that people have.
      await requireBrowser('whole'),
      [
        ...testBrowserArguments,
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--lang=ko-KR',
        '--window-size=1280,720',
        'about:blank',
      ],
      // A group of its own, so that its helpers can be killed with it.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const address = await new Promise<string>((told, failed) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /DevTools listening on (\S+)/.exec(said)?.[1];
        if (found !== undefined) told(found);
      });
      child.once('exit', () => failed(new Error(`the browser did not start: ${said}`)));
    });
    return { child, browser: await chromium.connectOverCDP(address) };
  };

  const kill = async (): Promise<void> => {
    if (running === null) return;
    const { child, browser } = running;
    running = null;
    const ended = new Promise((done) => void child.once('exit', done));
    const noticed = new Promise((done) => void browser.once('disconnected', done));
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await Promise.all([ended, noticed]);
    // What a killed browser leaves behind would make the next one ask whether another one runs.
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
      rmSync(join(profile, name), { force: true });
  };

  return {
    context: async () => {
      running ??= await start();
      const [context] = running.browser.contexts();
      if (context === undefined) throw new Error('a started browser has a context');
      return context;
    },
    kill,
    close: async () => {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
