import type { Story } from '../story.ts';
import { acknowledgedFirst } from './stories/acknowledged-first.ts';
import { askedTwice } from './stories/asked-twice.ts';
import { checkApart } from './stories/check-apart.ts';
import { gaveUpTooSoon } from './stories/gave-up-too-soon.ts';
import { keptInMemory } from './stories/kept-in-memory.ts';
import { lostAfterCommit } from './stories/lost-after-commit.ts';
import { lostUpdate } from './stories/lost-update.ts';
import { mailedTwice } from './stories/mailed-twice.ts';
import { mailedAllTheSame } from './stories/mailed-all-the-same.ts';
import { outboxTooLate } from './stories/outbox-too-late.ts';
import { overtaken } from './stories/overtaken.ts';
import { phantomEvent } from './stories/phantom-event.ts';
import { poisonMessage } from './stories/poison-message.ts';
import { skippedForEver } from './stories/skipped-for-ever.ts';
import { waitingForNobody } from './stories/waiting-for-nobody.ts';

/** One line a story, in the order in which they are told. */
const table = [
  lostAfterCommit,
  keptInMemory,
  outboxTooLate,
  phantomEvent,
  lostUpdate,
  mailedTwice,
  mailedAllTheSame,
  skippedForEver,
  waitingForNobody,
  gaveUpTooSoon,
  checkApart,
  acknowledgedFirst,
  overtaken,
  askedTwice,
  poisonMessage,
] as const satisfies readonly Story[];

export type OrderStory = (typeof table)[number];

export const orderStories: readonly OrderStory[] = table;
