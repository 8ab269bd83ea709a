import type { AnsweringId } from './answering-table.ts';

export const answeringNotes = {
  'answer-first':
    '커밋하기 전에 클라이언트에게 “수락됨”을 알립니다. 그 뒤에 커밋이 실패해도 알릴 방법이 없습니다.',
  'answer-last': '커맨드의 결과가 정해진 다음에 클라이언트에게 알립니다.',
} satisfies Record<AnsweringId, string>;
