import { describe, expect, test } from 'vitest';
import { languages, textsOf, type Language } from '../../src/i18n/languages.ts';
import { describeOp, narrate } from '../../src/i18n/narrate.ts';
import type { OpKind } from '../../src/kernel/language/op.ts';
import { lessonLanguages } from '../support/every-lesson.ts';
import { opExamples } from './op-examples.ts';

/** Words that say it wrong, or by another name than the glossary's. Each is a pattern of its own. */
const unwanted: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    /변형/,
    /(?<!저)장소/,
    /지켜\s?보세요/,
    /크래시(했|시)/,
    /탈이 |탈 없/,
    /니다: /,
    /확정되기 전/,
    /전해 듣|아무것도 듣지|듣지 못|다고 들었/,
    /뜻한 일/,
    /깨질 예정/,
    /효과/,
    /사본/,
    /읽음/,
    /\d개 행/,
    /커밋 로그/,
    /의 시도 –/,
    /붙잡|놓아주/,
    /걸어 (두|둔|둠)/,
    /신용 한도 (예약|해제)/,
    /이메일/,
    /이미 지나간 상태/,
    /(^|[^가-힣])알림(이|을 수행| 커밋)/,
    / \((?=[a-z_]+ = )/,
  ],
  en: [
    /has read to|read to \d/,
    /hears? of|heard of|hears nothing/i,
    /watch the first promise/i,
    /before it is final/,
    /overwrite each other/,
    /no more[.,]|that is no more/,
    /commit log/,
    /can reach .* again/,
    /is idempotent/,
    /no handler can/i,
  ],
};

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
