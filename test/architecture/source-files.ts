import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

export type SourceFile = {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
};

/** All files below a folder of the project whose name ends so; none where the folder is not there. */
export function filesBelow(folder: string, ending: RegExp = /\.(?:ts|tsx|mjs|css)$/): readonly SourceFile[] {
  const root = join(projectRoot, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: path
        .slice(projectRoot.length + 1)
        .split(sep)
        .join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** The folder below `src` that a file belongs to; `main` for the composition root. */
export function layerOf(path: string): string {
  const [, layer = '', below] = path.split('/');
  return below === undefined ? layer.replace(/\.tsx?$/, '') : layer;
}

export function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
