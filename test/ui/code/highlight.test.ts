import { expect, test } from 'vitest';
import { highlight } from '../../../src/ui/code/highlight.ts';

const source = `/** Two
 * lines. */
const name = \`a \${1}\`;
yield* publish('x'); // done
`;

test('the pieces of all lines are the source, nothing more and nothing less', () => {
  const lines = highlight(source).map((pieces) => pieces.map(({ text }) => text).join(''));
  expect(lines.join('\n')).toBe(source);
});

test('a comment over two lines is a comment on both', () => {
  const [first, second] = highlight(source);
  expect(first?.map(({ kind }) => kind)).toEqual(['comment']);
  expect(second?.map(({ kind }) => kind)).toEqual(['comment']);
});

test('keywords and strings are told from the rest', () => {
  const pieces = highlight(source)[3] ?? [];
  expect(pieces.find(({ text }) => text === 'yield')?.kind).toBe('keyword');
  expect(pieces.find(({ text }) => text === "'x'")?.kind).toBe('string');
});
