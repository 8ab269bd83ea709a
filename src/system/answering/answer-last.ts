import type { AnsweringVariant } from './answering-variant.ts';

/** The client hears what has become of its command once that is known. */
export const answerLast: AnsweringVariant = {
  id: 'answer-last',

  *beforeCommit() {},
};
