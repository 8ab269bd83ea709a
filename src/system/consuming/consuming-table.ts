import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { ackFirst } from './ack-first.ts';
import { checkFirst } from './check-first.ts';
import { checkpointInside } from './checkpoint-inside.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { dedupeApartEffectFirst } from './dedupe-apart-effect-first.ts';
import { dedupeApartMarkFirst } from './dedupe-apart-mark-first.ts';
import { idempotent } from './idempotent.ts';
import { insertFirst } from './insert-first.ts';
import { naive } from './naive.ts';
import { versionChecked } from './version-checked.ts';

/** One line a variant; the weakest first. */
const table = [
  ackFirst,
  naive,
  dedupeApartMarkFirst,
  dedupeApartEffectFirst,
  checkFirst,
  insertFirst,
  idempotent,
  checkpointInside,
  versionChecked,
] as const;

export type ConsumingId = IdOf<typeof table>;

export const consumingVariants: VariantTable<ConsumingVariant, ConsumingId> = table;
