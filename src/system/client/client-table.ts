import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import type { ClientVariant } from './client-variant.ts';
import { once } from './once.ts';
import { retryNewId } from './retry-new-id.ts';
import { retrySameId } from './retry-same-id.ts';

/** One line a variant. */
const table = [once, retryNewId, retrySameId] as const;

export type ClientId = IdOf<typeof table>;

export const clientVariants: VariantTable<ClientVariant, ClientId> = table;
