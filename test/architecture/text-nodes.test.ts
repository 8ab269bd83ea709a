import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { filesBelow } from './source-files.ts';

/**
 * A browser that translates a page puts every text into elements of its own, behind React's back. A
 * text that is its element's only content survives that: React sets the content anew. A text beside
 * siblings is a node that React holds on to: it no longer finds it, and the page dies.
 */
type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nodeAt = (node: Node, key: string): Node | null => {
  const value = node[key];
  return isNode(value) ? value : null;
};
const nodesAt = (node: Node, key: string): readonly Node[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

function everyNode(node: Node): readonly Node[] {
  const below = Object.values(node).flatMap((value): readonly unknown[] =>
    Array.isArray(value) ? value : [value],
  );
  return [node, ...below.filter(isNode).flatMap(everyNode)];
}

/** What a component takes to be shown; those who give it are held to the same rule. */
const slots: ReadonlySet<string> = new Set([
  'children',
  'aside',
  'status',
  'trigger',
  'actions',
  'first',
  'notice',
  'line',
  'next',
]);

/** Whether what stands there is an element, a list of them or nothing; what can't be told is none. */
function isElement(node: Node | null, known: ReadonlySet<string> = slots): boolean {
  const both = (a: string, b: string): boolean =>
    node !== null && isElement(nodeAt(node, a), known) && isElement(nodeAt(node, b), known);
  switch (node?.type) {
    case 'JSXElement':
    case 'JSXFragment':
    case 'JSXEmptyExpression':
      return true;
    case 'Literal':
      return node['value'] === null || typeof node['value'] === 'boolean';
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return isElement(nodeAt(node, 'expression'), known);
    case 'LogicalExpression':
      return node['operator'] === '&&' ? isElement(nodeAt(node, 'right'), known) : both('left', 'right');
    case 'ConditionalExpression':
      return both('consequent', 'alternate');
    case 'Identifier':
      return known.has(String(node['name']));
    case 'MemberExpression':
      return node['computed'] === true && isElement(nodeAt(node, 'object'), known);
    case 'CallExpression':
      return isElement(nodeAt(node, 'callee'), known) || isListOfElements(node, known);
    default:
      return false;
  }
}

function isListOfElements(call: Node, known: ReadonlySet<string>): boolean {
  const callee = nodeAt(call, 'callee');
  const name = callee === null ? undefined : nodeAt(callee, 'property')?.['name'];
  const list = callee === null ? null : nodeAt(callee, 'object');
  if (name === 'toReversed' && list !== null) return isElement(list, known);
  const [made] = nodesAt(call, 'arguments');
  if (name !== 'map' || made === undefined) return false;
  if (made.type === 'Identifier') return isElement(made, known);
  const body = nodeAt(made, 'body');
  if (body?.type !== 'BlockStatement') return isElement(body, known);
  return everyNode(body)
    .filter(({ type }) => type === 'ReturnStatement')
    .every((node) => isElement(nodeAt(node, 'argument'), known));
}

/** Nothing is translated of a blank, so it stays where it is. */
const isBlank = (node: Node): boolean =>
  (node.type === 'JSXText' ? node : (nodeAt(node, 'expression') ?? node))['value'] === ' ';

/** A line break in the source is nothing, not even a blank. */
const isLayout = (node: Node): boolean =>
  node.type === 'JSXText' && /^\s*$/.test(String(node['value'])) && /\n/.test(String(node['value']));

/** A list is more than one child, however it looks. */
function isMapped(child: Node): boolean {
  const call = nodeAt(child, 'expression');
  const callee = call === null ? null : nodeAt(call, 'callee');
  return callee !== null && nodeAt(callee, 'property')?.['name'] === 'map';
}

function strayTexts(code: string): readonly string[] {
  const program: unknown = parseAst(code, { lang: 'tsx' });
  if (!isNode(program)) throw new Error('a program is a node');
  const nodes = everyNode(program);
  const known = new Set(slots);
  // In the order of the source: an element may be made of those before it.
  for (const node of nodes) {
    const name = nodeAt(node, 'id')?.['name'];
    if (node.type !== 'VariableDeclarator' || typeof name !== 'string') continue;
    const made = nodeAt(node, 'init');
    const element = made?.type === 'ArrowFunctionExpression' ? nodeAt(made, 'body') : made;
    if (isElement(element ?? null, known)) known.add(name);
  }
  return nodes.flatMap((node) => {
    if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return [];
    const children = nodesAt(node, 'children').filter((child) => !isLayout(child));
    if (node.type === 'JSXElement' && children.length < 2 && !children.some(isMapped)) return [];
    return children
      .filter((child) => !isElement(child, known) && !isBlank(child))
      .map((child) => code.slice(Number(child['start']), Number(child['end'])).trim());
  });
}

test('no text stands beside siblings: a page that a browser translates lives on', () => {
  const stray = filesBelow('src/ui', /\.tsx$/).flatMap(({ path, text }) =>
    strayTexts(text).map((found) => `${path}: ${found}`),
  );
  expect(stray).toEqual([]);
});

test.each([
  ['<p>{text} <b /></p>', 1],
  ['<p>a <b /></p>', 1],
  ['<p>{isOn && <b />}{`${a}`}</p>', 1],
  ['<p>{isOn ? text : <b />}<i /></p>', 1],
  ['<>{text}</>', 1],
  ['<p>{list.map((one) => one.name)}<i /></p>', 1],
  ['<p>{list.map((one) => one.name)}</p>', 1],
  ['<p>{text}</p>', 0],
  ['<p><b /> <i />{" "}<u /></p>', 0],
  ['<p>{isOn && <b />}{list.map((one) => <i key={one} />)}</p>', 0],
] as const)('of %s it finds %i', (code, count) => {
  expect(strayTexts(`const a = ${code};`)).toHaveLength(count);
});
