import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import type { OutsideVariant } from './outside-variant.ts';
import { plain } from './plain.ts';
import { recognisesCommandId } from './recognises-command-id.ts';

/** One line a variant; the weakest first. */
const table = [plain, recognisesCommandId] as const;

export type OutsideId = IdOf<typeof table>;

export const outsideVariants: VariantTable<OutsideVariant, OutsideId> = table;
