import type { Row } from '../../kernel/database/row.ts';

/** A row by which a consumer knows what it has processed. */
export type ProcessedMark = { readonly table: string; readonly row: Row };
