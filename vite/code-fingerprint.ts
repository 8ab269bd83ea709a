import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

export type CodeFingerprintOptions = {
  /** The project's folder, which holds `src`. */
  readonly root: string;
};

export const fingerprintModule = 'virtual:code-fingerprint';
const resolved = `\0${fingerprintModule}`;

/** All that a verdict depends on. What a language says of it changes none. */
const layers = ['base', 'kernel', 'domains', 'system', 'scenarios', 'explorer'];
const text = /\.[a-z]{2}\.ts$/;

/**
 * The module `virtual:code-fingerprint`, whose `codeFingerprint` names the code that comes to the verdicts:
 * what an explorer has found is kept for it, and for no other.
 */
export function codeFingerprint({ root }: CodeFingerprintOptions): Plugin {
  return {
    name: 'code-fingerprint',
    resolveId: (id) => (id === fingerprintModule ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const files = sourcesBelow(root);
      // So that a development server makes it anew when one of them changes.
      for (const file of files) this.addWatchFile(file);
      return `export const codeFingerprint = ${JSON.stringify(fingerprintOf(root, files))};`;
    },
  };
}

/** The files whose text it is made of. */
export function sourcesBelow(root: string): readonly string[] {
  return layers
    .flatMap((layer) =>
      readdirSync(join(root, 'src', layer), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !text.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .sort();
}

export function fingerprintOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(relative(root, file).split(sep).join('/')).update('\0');
    hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).update('\0');
  }
  return hash.digest('hex').slice(0, 24);
}
