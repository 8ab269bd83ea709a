import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { eMail } from './e-mail.ts';
import { eMailRecognised } from './e-mail-recognised.ts';
import type { NotifyingVariant } from './notifying-variant.ts';
import { row } from './row.ts';

/** One line a variant; the weakest first. */
const table = [eMail, eMailRecognised, row] as const;

export type NotifyingId = IdOf<typeof table>;

export const notifyingVariants: VariantTable<NotifyingVariant, NotifyingId> = table;
