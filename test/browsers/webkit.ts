import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import { vi } from 'vitest';
import { findOtherBrowser, notTriedMessage } from '../../scripts/other-browsers.ts';
import type { DrivenBrowser, DrivenKey, DrivenTab, StartBrowser } from './driven-browser.ts';
import { startProgram } from './started-program.ts';
import { isReady, openSession, type WebDriverSession } from './web-driver.ts';

const limitMs = 120_000;

const screenSize = { width: 1280, height: 900 };

/** As WebDriver writes them. */
const keys: Readonly<Record<DrivenKey, string>> = { ArrowLeft: '\uE012', ArrowRight: '\uE014' };

/** WebKitGTK's small browser, on a screen that nobody sees. Denied storage is not among its options. */
export const startWebKit: StartBrowser = async ({ isStorageDenied }): Promise<DrivenBrowser> => {
  if (isStorageDenied) throw new Error('WebKitGTK has no switch that denies storage');
  const [driverPath, screenPath] = findOtherBrowser('webkit') ?? [];
  if (driverPath === undefined || screenPath === undefined) throw new Error(notTriedMessage('webkit'));
  const home = mkdtempSync(join(tmpdir(), 'replayground-webkit-'));
  const screen = startProgram(
    screenPath,
    ['-displayfd', '3', '-screen', '0', `${screenSize.width}x${screenSize.height}x24`, '-nolisten', 'tcp'],
    ['ignore', 'ignore', 'pipe'],
    {},
  );
  const port = await freePort();
  let endDriver = (): void => undefined;
  const close = async (): Promise<void> => {
    endDriver();
    screen.end();
    // What it has started may still write there for a moment: then a folder that was just emptied is not empty.
    await vi.waitUntil(() => isRemoved(home), { timeout: limitMs, interval: 100 });
  };
  try {
    const display = await firstLine(screen.child.stdio[3] as Readable);
    endDriver = startProgram(driverPath, [`--port=${port}`], ['ignore', 'ignore'], {
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      LIBGL_ALWAYS_SOFTWARE: '1',
      MESA_SHADER_CACHE_DISABLE: 'true',
      NO_AT_BRIDGE: '1',
    }).end;
    const driver = `http://127.0.0.1:${port}`;
    await vi.waitUntil(async () => isReady(driver), { timeout: limitMs, interval: 100 });
    const session = await openSession(driver, {});
    await session.send('/timeouts', { script: limitMs, pageLoad: limitMs });
    return {
      newTab: async () => tabOf(session, await openTab(session)),
      close: async () => {
        await session.end().catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};

function isRemoved(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

/** A window of its own: a tab behind another one is hidden, draws nothing, and its pointer is never answered. */
async function openTab(session: WebDriverSession): Promise<string> {
  const { handle } = v.parse(
    v.object({ handle: v.string() }),
    await session.send('/window/new', { type: 'window' }),
  );
  await session.send('/window', { handle });
  await session.send('/window/rect', { x: 0, y: 0, ...screenSize });
  return handle;
}

/** A session speaks to one tab at a time, so each command says first to which. */
function tabOf(session: WebDriverSession, handle: string): DrivenTab {
  const send = async (path: string, body?: object): Promise<unknown> => {
    await session.send('/window', { handle });
    return session.send(path, body);
  };
  const act = async (source: object): Promise<void> => void (await send('/actions', { actions: [source] }));
  return {
    goto: async (url) => void (await send('/url', { url })),
    reload: async () => void (await send('/refresh', {})),
    url: async () => v.parse(v.string(), await send('/url')),
    run: async (work, ...given) =>
      (await send('/execute/sync', {
        script: `return (${work.toString()})(...arguments)`,
        args: given,
      })) as ReturnType<typeof work>,
    clickAt: async (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x, y, duration: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    pressKey: async (key) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value: keys[key] },
          { type: 'keyUp', value: keys[key] },
        ],
      }),
    // No window manager hides one window behind another here, so each is always shown.
    toFront: async () => void (await session.send('/window', { handle })),
  };
}

/** One that is free now: the driver does not tell which it has chosen itself. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((read, failed) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) read(text.trim());
    });
    stream.on('end', () => failed(new Error('the screen ended before it was there')));
  });
}
