import type { Story } from '../../form/story.ts';
import { acknowledgedFirst } from './acknowledged-first.ts';
import { eventStoreStories, type EventStoreStory } from '../event-store/event-store-stories.ts';
import { askingStories, type AskingStory } from '../asking/asking-stories.ts';
import { deliveredAgain } from './delivered-again.ts';
import { checkApart } from './check-apart.ts';
import { forgettingStories, type ForgettingStory } from '../forgetting/forgetting-stories.ts';
import { gaveUpTooSoon } from './gave-up-too-soon.ts';
import { keptInMemory } from './kept-in-memory.ts';
import { lostAfterCommit } from './lost-after-commit.ts';
import { lostUpdate } from './lost-update.ts';
import { mailedTwice } from './mailed-twice.ts';
import { mailedAllTheSame } from './mailed-all-the-same.ts';
import { outboxTooLate } from './outbox-too-late.ts';
import { overtaken } from './overtaken.ts';
import { phantomEvent } from './phantom-event.ts';
import { poisonMessage } from './poison-message.ts';
import { skippedForEver } from './skipped-for-ever.ts';
import { waitingForNobody } from './waiting-for-nobody.ts';

/** One line a story, in the order in which they are told. */
const table = [
  lostAfterCommit,
  keptInMemory,
  outboxTooLate,
  phantomEvent,
  lostUpdate,
  mailedTwice,
  deliveredAgain,
  mailedAllTheSame,
  skippedForEver,
  waitingForNobody,
  gaveUpTooSoon,
  checkApart,
  acknowledgedFirst,
  overtaken,
  ...askingStories,
  ...eventStoreStories,
  ...forgettingStories,
  poisonMessage,
] as const satisfies readonly Story[];

export type OrderStory = (typeof table)[number];

/** Those that are told here; the others have texts of their own. */
export type DeliveryStory = Exclude<OrderStory, AskingStory | EventStoreStory | ForgettingStory>;

export const orderStories: readonly OrderStory[] = table;
