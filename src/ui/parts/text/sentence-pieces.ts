export type SentencePiece = { readonly text: string; readonly isName: boolean };

/**
 * Ids (`order-2`, `order-service-1`), events, commands and functions (`OrderCreated`, `process()`),
 * tables and columns (`order_view`). What is merely hyphenated is a word of its language.
 */
const names =
  /(?<![\p{L}\p{N}_-])(?:\p{L}+(?:-\p{L}+)*-\d+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|[a-z]+(?:_[a-z0-9]+)+|[a-z]+[A-Za-z]*\(\))(?![A-Za-z0-9_-])/gu;

/** The text in pieces that make it up again: names, and what stands between them. */
export function piecesOf(text: string): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(names)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isName: false });
    pieces.push({ text: match[0], isName: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isName: false });
  return pieces;
}
