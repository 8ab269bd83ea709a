import type { AnsweringVariant } from './answering-variant.ts';

/** The client hears what has become of its command once that is known. */
export const answerLast = {
  id: 'answer-last',

  *beforeCommit() {},
} as const satisfies AnsweringVariant;
