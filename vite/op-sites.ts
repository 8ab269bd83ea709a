import { dirname, relative, resolve, sep } from 'node:path';
import { MagicString } from 'magic-string';
import { parseAst, Visitor, type Plugin } from 'vite';

export type OpSitesOptions = {
  /** The project's folder, which holds `src/system` and `src/kernel/language/site.ts`. */
  readonly root: string;
};

/**
 * Gives every op of the taught system the place in the source it comes from. Below `src/system`, each
 * `yield* inner` becomes `yield* atSite(file, line, inner)`: a minified bundle cannot tell where a suspended
 * generator stands, and a hand-written line number would lie after the first edit.
 */
export function opSites({ root }: OpSitesOptions): Plugin {
  const systemFolder = resolve(root, 'src/system');
  const siteFile = resolve(root, 'src/kernel/language/site.ts');
  return {
    name: 'op-sites',
    // Before TypeScript's types go, because the lines are those of the file that is shown.
    enforce: 'pre',
    transform(code, id) {
      const [path = '', query] = id.split('?', 2);
      if (query !== undefined && isOtherThanModule(query)) return null;
      const file = resolve(path);
      if (!file.startsWith(systemFolder + sep) || !file.endsWith('.ts')) return null;
      return markSites(code, {
        name: posix(relative(systemFolder, file)),
        source: file,
        siteModule: `./${posix(relative(dirname(file), siteFile))}`,
      });
    },
  };
}

type MarkedFile = {
  /** As the op carries it: the path below `src/system`. */
  readonly name: string;
  readonly source: string;
  readonly siteModule: string;
};

/** The code with its sites, or null where there is no delegating yield. */
export function markSites(
  code: string,
  file: MarkedFile,
): { readonly code: string; readonly map: ReturnType<MagicString['generateMap']> } | null {
  const marked = new MagicString(code);
  const lineAt = lineFinder(code);
  const visitor = new Visitor({
    YieldExpression({ delegate, argument, start }) {
      if (!delegate || argument === null) return;
      marked.appendRight(argument.start, `__atSite(${JSON.stringify(file.name)}, ${lineAt(start)}, `);
      marked.prependLeft(argument.end, ')');
    },
  });
  visitor.visit(parseAst(code, { lang: 'ts' }));
  if (!marked.hasChanged()) return null;
  // On the first line, so that no line moves even where a tool ignores the source map.
  marked.prepend(`import { atSite as __atSite } from ${JSON.stringify(file.siteModule)}; `);
  return { code: marked.toString(), map: marked.generateMap({ source: file.source, hires: 'boundary' }) };
}

function isOtherThanModule(query: string): boolean {
  return /(?:^|&)(?:raw|url|worker|sharedworker|inline)(?:&|=|$)/.test(query);
}

function lineFinder(code: string): (offset: number) => number {
  const starts = [0];
  for (let at = code.indexOf('\n'); at !== -1; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
