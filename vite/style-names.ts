import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';

/**
 * What a class of a style module is called in the page: its own name and, alike for all of a file, the file's. So a
 * name says where it stands, and a list of them compresses to little.
 */
export function styleName(root: string, name: string, file: string): string {
  const path = relative(root, file).split(sep).join('/').split('?', 1)[0] ?? '';
  return `_${name}_${createHash('sha256')
    .update(path)
    .digest('base64url')
    .replaceAll(/[^a-z]/gi, '')
    .slice(0, 3)}`;
}
