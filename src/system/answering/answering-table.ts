import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { answerFirst } from './answer-first.ts';
import { answerLast } from './answer-last.ts';
import type { AnsweringVariant } from './answering-variant.ts';

/** One line a variant; the weakest first. */
const table = [answerFirst, answerLast] as const;

export type AnsweringId = IdOf<typeof table>;

export const answeringVariants: VariantTable<AnsweringVariant, AnsweringId> = table;
