import { eMail } from './e-mail.ts';
import { eMailRecognised } from './e-mail-recognised.ts';
import type { NotifyingVariant } from './notifying-variant.ts';
import { row } from './row.ts';

/** One line a variant; the weakest first. */
export const notifyingVariants: readonly NotifyingVariant[] = [eMail, eMailRecognised, row];
