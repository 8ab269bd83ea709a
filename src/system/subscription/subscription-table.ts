import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { durable } from './durable.ts';
import { ephemeral } from './ephemeral.ts';
import type { SubscriptionVariant } from './subscription-variant.ts';

/** One line a variant, the weakest first. */
const table = [ephemeral, durable] as const;

export type SubscriptionId = IdOf<typeof table>;

export const subscriptionVariants: VariantTable<SubscriptionVariant, SubscriptionId> = table;
