import type { LateTexts } from '../../en/texts.ts';
import { challengeTexts } from '../../../scenarios/challenges/challenges.ko.ts';
import { defenceTexts } from '../../../scenarios/defences/defences.ko.ts';
import { campaignSagaCuredTexts } from '../../../scenarios/campaign-saga/stories/campaign-saga-cured.ko.ts';
import { boundaryCuredTexts } from '../../../scenarios/boundaries/stories/boundaries-cured.ko.ts';
import { postCuredTexts } from '../../../scenarios/post/stories/post-cured.ko.ts';
import { tripCuredTexts } from '../../../scenarios/trip/stories/trip-cured.ko.ts';
import { usageCountCuredTexts } from '../../../scenarios/usage-count/stories/usage-count-cured.ko.ts';
import { campaignCuredTexts } from '../../../scenarios/campaign/stories/campaign-cured.ko.ts';
import { forgettingCuredTexts } from '../../../scenarios/order/forgetting/forgetting-cured.ko.ts';
import { askingCuredTexts } from '../../../scenarios/order/asking/asking-cured.ko.ts';
import { orderCuredTexts } from '../../../scenarios/order/cured/order-cured.ko.ts';
import { eventStoreCuredTexts } from '../../../scenarios/order/event-store/event-store-cured.ko.ts';
import { orderSagaCuredTexts } from '../../../scenarios/order-saga/stories/order-saga-cured.ko.ts';
import { gatherChallenges, gatherCured, gatherDefences, gatherNotes } from '../../form/text-files.ts';
import { challenges } from './challenges.ts';
import { charts } from './charts.ts';
import { codePath } from './code-path.ts';
import { compare } from './compare.ts';
import { defend } from './defend.ts';
import { explore } from './explore.ts';
import { matrix } from './matrix.ts';
import { goals } from './goals.ts';
import { keys, legend, simplified, together } from './help.ts';
import { code, statement, tables, traced } from './inspected.ts';
import { leftOut } from './left-out.ts';
import { questions } from './questions.ts';
import { sagas } from './sagas.ts';
import { sequence } from './sequence.ts';
import { variantNotes } from './variant-notes.ts';
import { walk } from './walk.ts';
import { share } from './share.ts';

/** What is said of what comes when it is gone to: searches, the matrix, challenges, comparisons, the help. */
export const lateTexts: LateTexts = {
  challengeTexts: gatherChallenges(challengeTexts),
  challenges,
  charts,
  code,
  codePath,
  compare,
  curedStories: gatherCured({
    ...boundaryCuredTexts,
    ...campaignCuredTexts,
    ...campaignSagaCuredTexts,
    ...forgettingCuredTexts,
    ...orderCuredTexts,
    ...askingCuredTexts,
    ...eventStoreCuredTexts,
    ...orderSagaCuredTexts,
    ...postCuredTexts,
    ...tripCuredTexts,
    ...usageCountCuredTexts,
  }),
  defenceTexts: gatherDefences(defenceTexts),
  defend,
  explore,
  goals,
  keys,
  leftOut,
  legend,
  matrix,
  questions,
  sagas,
  sequence,
  share,
  simplified,
  statement,
  tables,
  together,
  traced,
  variantNotes: gatherNotes(variantNotes),
  walk,
};
