import type { ClientVariant } from './client-variant.ts';
import { once } from './once.ts';
import { retryNewId } from './retry-new-id.ts';
import { retrySameId } from './retry-same-id.ts';

/** One line a variant. */
export const clientVariants: readonly ClientVariant[] = [once, retryNewId, retrySameId];
