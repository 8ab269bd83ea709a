import { describe, expect, test } from 'vitest';
import { languages, textsOf, type Language } from '../../src/i18n/languages.ts';
import { describeOp, narrate } from '../../src/i18n/narrate.ts';
import type { OpKind } from '../../src/kernel/language/op.ts';
import { lessonLanguages } from '../support/every-lesson.ts';
import { unwanted } from '../support/unwanted-words.ts';
import { opExamples } from './op-examples.ts';

function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function told(language: Language): readonly (readonly [string, string])[] {
  const texts = textsOf(language);
  return (Object.keys(opExamples) as OpKind[]).flatMap((kind) => {
    const [op, value] = opExamples[kind];
    const entry = { actor: 'relay', from: 'relay', to: 'broker', op, facts: [], effects: [], broke: [] };
    const move = { kind: 'op', activation: 'relay', op: kind, label: '' } as const;
    const done = narrate(
      { ...entry, move: { ...move, outcome: 'done' }, result: { ok: true, value } },
      texts,
    );
    const lost = narrate(
      { ...entry, move: { ...move, outcome: 'reply-lost' }, result: { ok: false, failure: 'timed-out' } },
      texts,
    );
    return [done, lost, describeOp(op, texts)].map((text) => [kind, text] as const);
  });
}

describe.each(languages)('in %s', (language) => {
  const all = [
    ...leaves(textsOf(language), language),
    ...leaves(lessonLanguages[language], 'lessons'),
    ...told(language),
  ];
  test.each(unwanted[language])('nothing says %s', (pattern) => {
    expect(all.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});
