import type { MembersVariant } from './members-variant.ts';
import { oneMember } from './one-member.ts';
import { twoMembers } from './two-members.ts';

/** One line a variant. */
export const membersVariants: readonly MembersVariant[] = [twoMembers, oneMember];
