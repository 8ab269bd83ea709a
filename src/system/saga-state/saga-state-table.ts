import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { eventSourced } from './event-sourced.ts';
import { inMemory } from './in-memory.ts';
import { row } from './row.ts';
import { stateless } from './stateless.ts';
import type { SagaStateVariant } from '../coordinating/saga-state-variant.ts';

/** One line a variant; the weakest first. */
const table = [stateless, inMemory, row, eventSourced] as const;

export type SagaStateId = IdOf<typeof table>;

export const sagaStateVariants: VariantTable<SagaStateVariant, SagaStateId> = table;
