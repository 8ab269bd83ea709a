import type { AnsweringVariant } from './answering-variant.ts';

/** The client hears "accepted" before the commit: whatever becomes of that, it can't be told any more. */
export const answerFirst = {
  id: 'answer-first',

  *beforeCommit(answer) {
    yield* answer();
  },
} as const satisfies AnsweringVariant;
