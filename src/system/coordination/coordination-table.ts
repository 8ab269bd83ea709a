import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { byProcessManager } from './by-process-manager.ts';
import { choreography } from './choreography.ts';
import type { CoordinationVariant } from './coordination-variant.ts';
import { none } from './none.ts';
import { orchestration } from './orchestration.ts';

/** One line a variant; the weakest first. */
const table = [none, choreography, orchestration, byProcessManager] as const;

export type CoordinationId = IdOf<typeof table>;

export const coordinationVariants: VariantTable<CoordinationVariant, CoordinationId> = table;
