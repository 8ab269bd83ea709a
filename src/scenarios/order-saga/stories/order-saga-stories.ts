import type { Story } from '../../form/story.ts';
import { betweenTwoCommits } from './between-two-commits.ts';
import { creditKeptInVain } from './credit-kept-in-vain.ts';
import { forgottenSaga } from './forgotten-saga.ts';
import { lateSuccess } from './late-success.ts';
import { mixedUp } from './mixed-up.ts';
import { replyCameTwice } from './reply-came-twice.ts';
import { takenBack } from './taken-back.ts';
import { waitedForEver } from './waited-for-ever.ts';

/** One line a story, in the order in which they are told. */
const table = [
  betweenTwoCommits,
  creditKeptInVain,
  takenBack,
  forgottenSaga,
  mixedUp,
  waitedForEver,
  lateSuccess,
  replyCameTwice,
] as const satisfies readonly Story[];

export type OrderSagaStory = (typeof table)[number];

export const orderSagaStories: readonly OrderSagaStory[] = table;
