import { answerFirst } from './answer-first.ts';
import { answerLast } from './answer-last.ts';
import type { AnsweringVariant } from './answering-variant.ts';

/** One line a variant; the weakest first. */
export const answeringVariants: readonly AnsweringVariant[] = [answerFirst, answerLast];
