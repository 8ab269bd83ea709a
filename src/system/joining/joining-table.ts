import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { fromTheStart } from './from-the-start.ts';
import type { JoiningVariant } from './joining-variant.ts';
import { later } from './later.ts';

/** One line a variant, the weakest first. */
const table = [later, fromTheStart] as const;

export type JoiningId = IdOf<typeof table>;

export const joiningVariants: VariantTable<JoiningVariant, JoiningId> = table;
