import { posix } from 'node:path';
import { parseAst, Visitor, type ESTree } from 'vite';
import type { SourceFile } from './source-files.ts';

export type Import = {
  readonly from: string;
  /** A file of the project or a pattern of files, from its root; or a package, as it is written. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly typesOnly: boolean;
  readonly query: string | null;
};

/** Whatever a file names as another module, in any of the ways there are. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (source: ESTree.Expression | null, typesOnly: boolean): void => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    const [specifier = '', query = null] = source.value.split('?', 2);
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : posix.join(posix.dirname(path), specifier);
    found.push({ from: path, to, isPackage, typesOnly, query });
  };
  const visitor = new Visitor({
    ImportDeclaration(node) {
      const named = node.specifiers;
      const onlyTypes =
        named.length > 0 && named.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      add(node.source, node.importKind === 'type' || onlyTypes);
    },
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
    // import.meta.glob('./*.ts'): a pattern stands for the files that match it.
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      const patterns = first?.type === 'ArrayExpression' ? first.elements : [first];
      for (const pattern of patterns) {
        const isTaken = pattern?.type === 'Literal' && !String(pattern.value).startsWith('!');
        if (isTaken) add(pattern, false);
      }
    },
    // new URL('./worker.ts', import.meta.url)
    NewExpression(node) {
      const [first, second] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL' && second !== undefined;
      if (isUrl && first !== undefined && first.type !== 'SpreadElement') add(first, false);
    },
  });
  visitor.visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** `react-dom/client` -> `react-dom`, `@xyflow/react/x` -> `@xyflow/react`. */
export function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
