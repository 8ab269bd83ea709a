import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { inPlain } from './in-plain.ts';
import { keyDeleted } from './key-deleted.ts';
import { nobodyAsks } from './nobody-asks.ts';
import type { PersonalDataVariant } from './personal-data-variant.ts';
import { snapshotsSealed } from './snapshots-sealed.ts';
import { viewsTold } from './views-told.ts';

/** One line a variant, the weakest first. */
const table = [inPlain, keyDeleted, viewsTold, snapshotsSealed, nobodyAsks] as const;

export type PersonalDataId = IdOf<typeof table>;

export const personalDataVariants: VariantTable<PersonalDataVariant, PersonalDataId> = table;
