import { askingTexts } from '../../../glossary/terms/asking.ko.ts';
import { beingToldTexts } from '../../../glossary/terms/being-told.ko.ts';
import { judgingTexts } from '../../../glossary/terms/judging.ko.ts';
import { keepingTexts } from '../../../glossary/terms/keeping.ko.ts';
import { manyPartsTexts } from '../../../glossary/terms/many-parts.ko.ts';
import { tellingTexts } from '../../../glossary/terms/telling.ko.ts';
import type { GlossaryTexts } from '../../../glossary/glossary-texts.ts';

/** Comes with its page alone. */
export const glossaryTexts: GlossaryTexts = {
  intro: '이벤트 소싱에서 쓰는 말을 한 문장씩 풀었습니다. 여기서는 어디서나 이 뜻으로 씁니다.',
  search: '한국어나 영어 이름으로 용어 찾기',
  groupList: '용어 묶음',
  count: (count) => `용어 ${count}개`,
  nothingFound: (sought) => `“${sought}”에 맞는 용어가 한국어에도 영어에도 없습니다.`,
  unknown: '이런 이름의 용어는 없습니다. 용어 전체를 보여 드립니다.',
  also: (forms) => `다른 표기: ${forms.join(', ')}`,
  related: '함께 볼 용어',
  supporting: '배경 용어',
  groups: {
    keeping: '저장',
    telling: '알리기',
    'being-told': '전달받기',
    asking: '조회',
    'many-parts': '여러 곳에 걸친 일',
    judging: '판단',
  },
  terms: {
    ...keepingTexts,
    ...tellingTexts,
    ...beingToldTexts,
    ...askingTexts,
    ...manyPartsTexts,
    ...judgingTexts,
  },
};
