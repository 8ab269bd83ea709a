import type { AnsweringId } from './answering-table.ts';

export const answeringTexts = {
  'answer-first': 'answer, then commit',
  'answer-last': 'commit, then answer',
} satisfies Record<AnsweringId, string>;
