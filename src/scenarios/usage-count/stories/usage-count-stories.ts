import type { Story } from '../../form/story.ts';
import { auditNeverWritten } from './audit-never-written.ts';
import { twoHundredEvents } from './two-hundred-events.ts';
import { nobodyCanSay } from './nobody-can-say.ts';

/** One line a story, in the order in which they are told. */
const table = [nobodyCanSay, auditNeverWritten, twoHundredEvents] as const satisfies readonly Story[];

export type UsageCountStory = (typeof table)[number];

export const usageCountStories: readonly UsageCountStory[] = table;
