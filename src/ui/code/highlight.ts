import './prism-global.ts';
import 'prismjs/components/prism-typescript.js';
import Prism from 'prismjs';

/** A piece of a line, with the kind of word that it is; an empty kind is plain text. */
export type CodePiece = { readonly text: string; readonly kind: string };

/** TypeScript in lines of coloured pieces. Nothing is written as HTML, so nothing can be injected. */
export function highlight(source: string): readonly (readonly CodePiece[])[] {
  const grammar = Prism.languages['typescript'];
  const tokens = grammar === undefined ? [source] : Prism.tokenize(source, grammar);
  const lines: CodePiece[][] = [[]];
  for (const piece of tokens.flatMap((token) => flatten(token, ''))) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ text, kind: piece.kind });
    });
  }
  return lines;
}

type Token = ReturnType<typeof Prism.tokenize>[number];

function flatten(token: Token, outer: string): readonly CodePiece[] {
  if (typeof token === 'string') return [{ text: token, kind: outer }];
  const { content, type } = token;
  if (typeof content === 'string') return [{ text: content, kind: type }];
  const inner = Array.isArray(content) ? content : [content];
  return inner.flatMap((part) => flatten(part, type));
}
