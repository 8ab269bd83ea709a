import type { Story } from '../../form/story.ts';
import { betweenTwoCommits } from './between-two-commits.ts';
import { creditKeptInVain } from './credit-kept-in-vain.ts';
import { forgottenSaga } from './forgotten-saga.ts';
import { takenBack } from './taken-back.ts';

/** One line a story, in the order in which they are told. */
const table = [
  betweenTwoCommits,
  creditKeptInVain,
  takenBack,
  forgottenSaga,
] as const satisfies readonly Story[];

export type OrderSagaStory = (typeof table)[number];

export const orderSagaStories: readonly OrderSagaStory[] = table;
