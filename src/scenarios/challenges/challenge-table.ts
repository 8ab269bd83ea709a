import type { IdOf } from '../../base/id-of.ts';
import type { CurableChallenge } from '../form/challenge.ts';
import { poisonBlocks } from './poison-blocks.ts';
import { lostAfterCommit } from './lost-after-commit.ts';
import { phantomEvent } from './phantom-event.ts';
import { rebalance } from './rebalance.ts';
import { twoRelays } from './two-relays.ts';
import { lostUpdate } from './lost-update.ts';
import { creditOverdrawn } from './credit-overdrawn.ts';
import { twoDatabases } from './order-saga/two-databases.ts';
import { retriedCommand } from './retried-command.ts';
import { acknowledgedFirst } from './acknowledged-first.ts';
import { marksExpire } from './marks-expire.ts';
import { markedFirst } from './marked-first.ts';
import { outOfOrder } from './out-of-order.ts';
import { threeRefusals } from './three-refusals.ts';
import { arrayOverwritten } from './array-overwritten.ts';
import { needlessConflict } from './boundaries/needless-conflict.ts';
import { publishedTwice } from './campaign-saga/published-twice.ts';
import { requestForgotten } from './campaign-saga/request-forgotten.ts';
import { ruleUnmended } from './boundaries/rule-unmended.ts';
import { lateSuccess } from './order-saga/late-success.ts';
import { flightAlone } from './trip/flight-alone.ts';
import { askedTooSoon } from './asked-too-soon.ts';
import { halfAStep } from './post/half-a-step.ts';
import { nobodySigned } from './usage-count/nobody-signed.ts';
import { aheadOfTheCommit } from './order/ahead-of-the-commit.ts';
import { nobodyHome } from './order/nobody-home.ts';
import { swallowed } from './order/swallowed.ts';
import { cursorGap } from './cursor-gap.ts';

/** One line a challenge, the easiest first. */
const table = [
  lostAfterCommit,
  phantomEvent,
  rebalance,
  twoRelays,
  nobodySigned,
  nobodyHome,
  aheadOfTheCommit,
  halfAStep,
  lostUpdate,
  askedTooSoon,
  creditOverdrawn,
  needlessConflict,
  retriedCommand,
  swallowed,
  twoDatabases,
  requestForgotten,
  acknowledgedFirst,
  ruleUnmended,
  marksExpire,
  markedFirst,
  threeRefusals,
  poisonBlocks,
  outOfOrder,
  arrayOverwritten,
  cursorGap,
  publishedTwice,
  lateSuccess,
  flightAlone,
] as const;

export type ChallengeId = IdOf<typeof table>;

export const challenges: readonly CurableChallenge[] = table;
