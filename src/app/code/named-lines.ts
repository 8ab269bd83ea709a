/** Lines of a file, the first is 1; both ends belong to them. */
export type Lines = { readonly from: number; readonly to: number };

/**
 * Where something stands in a file that prettier has written: a function, a constant, or a method of an object, by its
 * name. Null: nothing of that name is there.
 */
export function namedLines(source: string, name: string): Lines | null {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => declares(line, name));
  const first = lines[start];
  if (first === undefined) return null;
  const rest = lines.slice(start + 1);
  const own = rest.findIndex((line) => !belongs(line, indentOf(first)));
  const block = rest.slice(0, own === -1 ? rest.length : own);
  const blankCount = block.toReversed().findIndex((line) => line.trim() !== '');
  const lineCount = blankCount === -1 ? 0 : block.length - blankCount;
  return { from: start + 1, to: start + 1 + lineCount };
}

/** Whether there is anything to read in it: some patterns have nothing to do at a place that others need. */
export function isEmptyPart(source: string, { from, to }: Lines): boolean {
  const text = source
    .split('\n')
    .slice(from - 1, to)
    .join(' ');
  return /^\s*\w+: null,$/.test(text) || /\{\s*return succeed\((?:null|\[\])\);\s*\},?$/.test(text);
}

const declaration = /^ *(?:export )?(?:const |function\*? )?\*?(\w+)(?: =|[:(<])/;

const declares = (line: string, name: string): boolean => declaration.exec(line)?.[1] === name;

/** Deeper than the first line, or what closes it. */
const belongs = (line: string, indent: number): boolean =>
  line.trim() === '' || indentOf(line) > indent || (indentOf(line) === indent && /^ *[)\]}]/.test(line));

const indentOf = (line: string): number => line.length - line.trimStart().length;
