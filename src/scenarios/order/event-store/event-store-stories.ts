import type { Story } from '../../form/story.ts';
import { zeroRows } from './zero-rows.ts';
import { createRows } from './create-rows.ts';
import { findUnread } from './find-unread.ts';

/** What an event store does, statement by statement: create, find, update. */
export const eventStoreStories = [createRows, findUnread, zeroRows] as const satisfies readonly Story[];

export type EventStoreStory = (typeof eventStoreStories)[number];
