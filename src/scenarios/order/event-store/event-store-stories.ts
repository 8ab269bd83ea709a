import type { Story } from '../../form/story.ts';
import { noRowAffected } from './no-row-affected.ts';
import { rowsOfACreate } from './rows-of-a-create.ts';
import { triggeringEventUnread } from './triggering-event-unread.ts';

/** What an event store does, statement by statement: create, find, update. */
export const eventStoreStories = [
  rowsOfACreate,
  triggeringEventUnread,
  noRowAffected,
] as const satisfies readonly Story[];

export type EventStoreStory = (typeof eventStoreStories)[number];
