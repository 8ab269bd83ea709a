import {
  boundariesSetup,
  changeContact,
  deactivateCampaign,
  sends,
  setLocationBudget,
} from '../../scenarios/boundaries/story-parts.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften } from '../../scenarios/form/question.ts';
import { newOrder, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { whatWasHeard } from '../form/questions.ts';

const atOnce = (number: 1 | 2, command: Parameters<typeof sends>[1]): ScriptStep => ({
  when: { kind: 'at-once' },
  move: sends(number, command),
});

/** A campaign is switched off while somebody changes a contact: no rule binds the two. */
const inOneStream = {
  id: 'in-one-stream',
  setup: boundariesSetup({ boundary: 'too-large' }),
  before: [atOnce(1, deactivateCampaign), atOnce(2, changeContact)],
  opensBefore: { place: 'campaign-service-1', op: 'begin' },
  after: [],
  pace: 'beat-by-beat',
  beats: [{ id: 'first', from: { kind: 'fact', fact: 'event-committed' } }],
  question: whatWasHeard(['accepted', 'rejected', 'conflict'], 'c2'),
} as const satisfies Episode;

/** Each location decides by what it knows, which is itself. */
const overTheBudget = {
  id: 'over-the-budget',
  setup: boundariesSetup({ boundary: 'too-small' }),
  aim: { property: 'rule-kept' },
  commandCount: 2,
  commands: [setLocationBudget('Seoul', 60), setLocationBudget('Busan', 60)],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'boundary', variant: 'right' },
} as const satisfies Challenge;

/** What one rule binds belongs together, and what no rule binds does not. */
export const aggregateBoundaries = {
  terms: ['aggregate-boundary', 'strong-consistency', 'eventual-consistency', 'aggregate'],
  steps: [
    { kind: 'story', id: 'too-small', story: 'mended-too-late', isCured: false },
    { kind: 'story', id: 'right', story: 'mended-too-late', isCured: true },
    challengeStep(overTheBudget),
    episodeStep(inOneStream),
  ],
  closing: [
    {
      id: 'unknown-customer',
      setup: storySetup({ effect: 'row' }),
      script: [send(1, { ...newOrder, data: { customerId: 'customer-9', total: 100 } })],
      question: whatWasHeard(['accepted', 'rejected', 'nothing']),
    },
    {
      id: 'apart',
      setup: boundariesSetup({ boundary: 'right' }),
      script: inOneStream.before,
      question: whatWasHeard(['accepted', 'rejected', 'conflict'], 'c2'),
    },
    {
      id: 'switched-off',
      setup: boundariesSetup({ boundary: 'too-small' }),
      script: [atOnce(1, deactivateCampaign)],
      question: howOften(
        (fact) => fact.kind === 'event-committed' && fact.event.aggregateType === 'AdLocation',
      ),
    },
  ],
} as const satisfies Lesson;
