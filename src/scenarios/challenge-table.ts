import type { IdOf } from '../base/id-of.ts';
import type { Challenge } from './challenge.ts';
import { heldUp } from './challenges/held-up.ts';
import { neverHeard } from './challenges/never-heard.ts';
import { heardTooSoon } from './challenges/heard-too-soon.ts';
import { dealtAnew } from './challenges/dealt-anew.ts';
import { twoCarriers } from './challenges/two-carriers.ts';
import { samePage } from './challenges/same-page.ts';
import { overTheLimit } from './challenges/over-the-limit.ts';
import { noAnswer } from './challenges/no-answer.ts';
import { signedUnread } from './challenges/signed-unread.ts';
import { wornOff } from './challenges/worn-off.ts';
import { tickedOff } from './challenges/ticked-off.ts';
import { overtaking } from './challenges/overtaking.ts';
import { threeRefusals } from './challenges/three-refusals.ts';
import { writtenBack } from './challenges/written-back.ts';
import { behindTheCursor } from './challenges/behind-the-cursor.ts';

/** One line a challenge, the easiest first. */
const table = [
  neverHeard,
  heardTooSoon,
  dealtAnew,
  twoCarriers,
  samePage,
  overTheLimit,
  noAnswer,
  signedUnread,
  wornOff,
  tickedOff,
  threeRefusals,
  heldUp,
  overtaking,
  writtenBack,
  behindTheCursor,
] as const;

export type ChallengeId = IdOf<typeof table>;

export const challenges: readonly Challenge[] = table;
