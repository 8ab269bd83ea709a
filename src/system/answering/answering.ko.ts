import type { AnsweringId } from './answering-table.ts';

export const answeringTexts = {
  'answer-first': '응답 후 커밋',
  'answer-last': '커밋 후 응답',
} satisfies Record<AnsweringId, string>;
