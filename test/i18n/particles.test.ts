import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/app/selectors/label-of.ts';
import { josa } from '../../src/i18n/ko/form/josa.ts';
import { textsOf } from '../../src/i18n/languages.ts';
import { describeOp, describeOpInShort, narrate } from '../../src/i18n/narrate.ts';
import type { OpKind } from '../../src/kernel/language/op.ts';
import { opExamples, type OpExamples } from './op-examples.ts';

const ko = textsOf('ko');

/** Words as they stand before particles: read with a final consonant, without one, and with ㄹ. */
const words = [
  'order-1',
  'order-2',
  'order-3',
  'customer-7',
  'outbox',
  'events',
  'OrderCreated',
  'CreditReserved',
  'publish',
  'CreateOrder(주문 생성)',
  'outbox(published = 0)',
  '응답 유실',
  '메일',
  '크래시',
  ...new Set([...Object.values(ko.places), ...Object.values(ko.databases)]),
];
const numbers = [1, 2, 3, 4, 6, 7, 10];

const pairs = ['은/는', '이/가', '을/를', '와/과', '으로/로'] as const;
const particles = '은|는|이|가|을|를|와|과|으로|로';
const bothAtOnce = /[을은이과]\([를는가와]\)|[를는가와]\([을은이과]\)|\(으\)로/;

/** Where a word is followed by a particle that is not its own. */
function wrongAfter(word: string, text: string): readonly string[] {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const found = text.matchAll(
    new RegExp(`(?<![\\d\\p{L}])${plain}(?<close>[’”)]?)(?<particle>${particles})(?=[\\s.,:?]|$)`, 'gu'),
  );
  return [...found].flatMap(({ groups }) => {
    const particle = groups?.['particle'] ?? '';
    const pair = pairs.find((one) => one.split('/').includes(particle)) ?? '은/는';
    return josa(word, pair) === word + particle ? [] : [text];
  });
}

function faultsIn(word: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => (bothAtOnce.test(text) ? [text] : wrongAfter(word, text)));
}

type Leaf = readonly [path: string, text: (...args: readonly unknown[]) => unknown];

/** Every text that takes arguments, but those that take an op: those are told below. */
function functionsOf(value: unknown, path: string): readonly Leaf[] {
  if (typeof value === 'function') return [[path, value as Leaf[1]]];
  if (typeof value !== 'object' || value === null || path === '.ops') return [];
  return Object.entries(value).flatMap(([key, inner]) => functionsOf(inner, `${path}.${key}`));
}

const functions = functionsOf(ko, '');

/** What a text says of an argument of each sort that it may take. */
function rendered(text: Leaf[1], word: string, number: number): readonly string[] {
  const names = new Proxy({}, { get: () => () => word });
  const about = new Proxy({}, { get: () => word });
  return [
    [word, word, word, word],
    [number, number, number, number],
    [word, number, number, number],
    [word, word, number, number],
    [[word, word], word, word, word],
    [number, [word], word, word],
    [number, word, word, word],
    [about, word, names],
  ].flatMap((args) => {
    try {
      const said = text(...args);
      return typeof said === 'string' ? [said] : [];
    } catch (error) {
      // It takes arguments of another sort.
      if (error instanceof TypeError) return [];
      throw error;
    }
  });
}

test('every text that takes arguments can be rendered', () => {
  const silent = functions.filter(([, text]) => rendered(text, 'order-1', 1).length === 0);
  expect(silent.map(([path]) => path)).toEqual([]);
  expect(functions.length).toBeGreaterThan(200);
});

describe('no text has a particle that is not its word’s', () => {
  test.each(words)('after %s', (word) => {
    const wrong = functions.flatMap(([path, text]) =>
      faultsIn(word, rendered(text, word, 1)).map((said) => `${path}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(numbers)('after %d', (number) => {
    const wrong = functions.flatMap(([path, text]) =>
      faultsIn(String(number), rendered(text, 'order-1', number)).map((said) => `${path}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['order-1', 'order-2', 'order-3', 'order-5eab'])('where the ops are about %s', (id) => {
    const examples = JSON.parse(JSON.stringify(opExamples).replaceAll('order-2', id)) as OpExamples;
    const told = (Object.keys(examples) as OpKind[]).flatMap((kind) => saysOf(kind, examples));
    expect(told.length).toBeGreaterThan(50);
    expect(faultsIn(id, told)).toEqual([]);
    for (const place of Object.values(ko.places)) expect(faultsIn(place, told)).toEqual([]);
  });
});

/** An op as the map, the moves and the trace say it, done and failed in each way. */
function saysOf(kind: OpKind, examples: OpExamples): readonly string[] {
  const [op, value] = examples[kind];
  const move = { kind: 'op', activation: 'relay', op: kind, label: '' } as const;
  const entry = { actor: 'relay', from: 'relay', to: 'broker', op, facts: [], effects: [], broke: [] };
  const done = { ...entry, move: { ...move, outcome: 'done' }, result: { ok: true, value } } as const;
  const failed = (['refused', 'request-lost', 'reply-lost', 'timed-out', 'connection-lost'] as const).map(
    (outcome) =>
      narrate({ ...entry, move: { ...move, outcome }, result: { ok: false, failure: 'timed-out' } }, ko),
  );
  return [narrate(done, ko), ...failed, describeOp(op, ko), describeOpInShort(op, labelOf(op), ko)];
}
