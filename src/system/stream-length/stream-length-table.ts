import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { events10 } from './10-events.ts';
import { events200 } from './200-events.ts';
import { events5000 } from './5000-events.ts';
import { short } from './short.ts';
import type { StreamLengthVariant } from './stream-length-variant.ts';

/** One line a variant; the one that leaves most events to be folded first. */
const table = [events5000, events200, events10, short] as const;

export type StreamLengthId = IdOf<typeof table>;

export const streamLengthVariants: VariantTable<StreamLengthVariant, StreamLengthId> = table;
