import { inFlight } from './in-flight.ts';
import type { MembersVariant } from './members-variant.ts';
import { oneMember } from './one-member.ts';
import { twoMembers } from './two-members.ts';

/** One line a variant; the weakest first. */
export const membersVariants: readonly MembersVariant[] = [inFlight, twoMembers, oneMember];
