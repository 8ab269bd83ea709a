import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const folder = join(import.meta.dirname, '../.cache/browser');

/**
 * The Chromium that comes packed with a development dependency: for a Linux machine that has none. It is
 * unpacked on first use. Returns undefined where it would not run.
 */
export async function shippedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = process.env['TMPDIR'];
  try {
    mkdirSync(folder, { recursive: true });
    // The package unpacks into the folder for temporary files, where an older one might lie.
    process.env['TMPDIR'] = folder;
    // As if on that host it brings its own libraries too, which a bare machine lacks.
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    return existsSync(path) ? path : undefined;
  } catch (error) {
    console.error(`The browser of the development dependency could not be unpacked: ${String(error)}`);
    return undefined;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
