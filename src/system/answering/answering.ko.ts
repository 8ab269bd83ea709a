import type { VariantText } from '../variant-text.ts';
import type { AnsweringId } from './answering-table.ts';

export const answeringTexts = {
  'answer-first': {
    name: '응답 후 커밋',
    note: '커밋하기 전에 클라이언트에게 “수락됨”을 알립니다. 그 뒤에 커밋이 실패해도 알릴 방법이 없습니다.',
  },
  'answer-last': {
    name: '커밋 후 응답',
    note: '커맨드의 결과가 정해진 다음에 클라이언트에게 알립니다.',
  },
} satisfies Record<AnsweringId, VariantText>;
