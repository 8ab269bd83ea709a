import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { inFlight } from './in-flight.ts';
import type { MembersVariant } from './members-variant.ts';
import { oneMember } from './one-member.ts';
import { twoMembers } from './two-members.ts';

/** One line a variant; the weakest first. */
const table = [inFlight, twoMembers, oneMember] as const;

export type MembersId = IdOf<typeof table>;

export const membersVariants: VariantTable<MembersVariant, MembersId> = table;
