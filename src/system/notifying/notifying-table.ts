import { eMail } from './e-mail.ts';
import type { NotifyingVariant } from './notifying-variant.ts';
import { row } from './row.ts';

/** One line a variant; the weakest first. */
export const notifyingVariants: readonly NotifyingVariant[] = [eMail, row];
