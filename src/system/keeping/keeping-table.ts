import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { document } from './document.ts';
import { events } from './events.ts';
import type { KeepingVariant } from './keeping-variant.ts';
import { row } from './row.ts';
import { rowWithAudit } from './row-with-audit.ts';
import { rowWithAuditApart } from './row-with-audit-apart.ts';
import { rowWithAuditFirst } from './row-with-audit-first.ts';
import { rowWithLines } from './row-with-lines.ts';

/** One line a variant; what keeps least of an aggregate's past first. */
const table = [
  row,
  rowWithLines,
  document,
  rowWithAuditFirst,
  rowWithAuditApart,
  rowWithAudit,
  events,
] as const;

export type KeepingId = IdOf<typeof table>;

export const keepingVariants: VariantTable<KeepingVariant, KeepingId> = table;
