import type { Story } from '../../form/story.ts';
import { askedOfTheLog } from './asked-of-the-log.ts';
import { askedAtOnce } from './asked-at-once.ts';
import { askedTwice } from './asked-twice.ts';
import { forgottenRequest } from './forgotten-request.ts';
import { snapshotOfNothing } from './snapshot-of-nothing.ts';

/** What a client is told, and what it does about it. */
export const askingStories = [
  askedTwice,
  forgottenRequest,
  snapshotOfNothing,
  askedOfTheLog,
  askedAtOnce,
] as const satisfies readonly Story[];

export type AskingStory = (typeof askingStories)[number];
