import type { AnsweringId } from './answering-table.ts';

export const answeringNotes = {
  'answer-first':
    'The client is told “accepted” before the commit. If the commit fails, nobody can tell it any more.',
  'answer-last': 'The client is told what has become of its command once that is known.',
} satisfies Record<AnsweringId, string>;
