import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { byTriggeringEvent } from './by-triggering-event.ts';
import type { RecognisingVariant } from './recognising-variant.ts';
import { unrecognised } from './unrecognised.ts';

/** One line a variant; the weakest first. */
const table = [unrecognised, byTriggeringEvent] as const;

export type RecognisingId = IdOf<typeof table>;

export const recognisingVariants: VariantTable<RecognisingVariant, RecognisingId> = table;
