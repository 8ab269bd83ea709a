import type { Story } from '../../form/story.ts';
import { addedLater } from './added-later.ts';
import { askedOfTheLog } from './asked-of-the-log.ts';
import { askedAtOnce } from './asked-at-once.ts';
import { awayTooLong } from './away-too-long.ts';
import { halfAView } from './half-a-view.ts';
import { mailedAgain } from './mailed-again.ts';
import { offsetsGone } from './offsets-gone.ts';
import { askedTwice } from './asked-twice.ts';
import { countedInOrders } from './counted-in-orders.ts';
import { forgottenRequest } from './forgotten-request.ts';
import { snapshotOfOlderCode } from './snapshot-of-older-code.ts';
import { snapshotOfNothing } from './snapshot-of-nothing.ts';

/** What is read again: by clients, from snapshots, from a log, and by who has been away. */
export const askingStories = [
  askedTwice,
  forgottenRequest,
  snapshotOfNothing,
  countedInOrders,
  snapshotOfOlderCode,
  askedOfTheLog,
  askedAtOnce,
  awayTooLong,
  offsetsGone,
  addedLater,
  mailedAgain,
  halfAView,
] as const satisfies readonly Story[];

export type AskingStory = (typeof askingStories)[number];
