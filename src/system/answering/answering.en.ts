import type { VariantText } from '../variant-text.ts';
import type { AnsweringId } from './answering-table.ts';

export const answeringTexts = {
  'answer-first': {
    name: 'answer, then commit',
    note: 'The client is told “accepted” before the commit. If the commit fails, nobody can tell it any more.',
  },
  'answer-last': {
    name: 'commit, then answer',
    note: 'The client is told what has become of its command once that is known.',
  },
} satisfies Record<AnsweringId, VariantText>;
