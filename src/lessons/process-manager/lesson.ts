import type { Fact } from '../../kernel/terms/fact.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import type { Question } from '../../scenarios/form/question.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import {
  books,
  decides,
  isDoneOutside,
  says,
  tripOf,
  tripSetup,
} from '../../scenarios/trip/stories/story-parts.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { recovers } from '../form/script-steps.ts';

const place = 'booking-service-1';
const setup = tripSetup({});

/** The service in which the process manager runs is away for a while. */
const dies: readonly ScriptStep[] = [
  { when: { kind: 'at-rest' }, move: { kind: 'crash', place } },
  recovers(place),
];
const turnsDown: readonly ScriptStep[] = [decides('reject'), decides('reroute')];

const eventType = (fact: Fact): string => (fact.kind === 'event-committed' ? fact.event.type : '');

const routes = ['first', 'second', 'third'] as const;

/** Which of the routes was proposed last. */
const lastRoute: Question<(typeof routes)[number]> = {
  answers: routes,
  answerOf: (facts) => {
    const proposed = facts.flatMap((fact) =>
      fact.kind === 'event-committed' && fact.event.type === 'RouteGenerated'
        ? [fact.event.data['route']]
        : [],
    );
    return routes[[...new Set(proposed)].indexOf(proposed.at(-1))] ?? 'another';
  },
};

/** Two routes are turned down; between them the process manager dies. */
const turnedDown = {
  id: 'turned-down',
  setup,
  before: [books(1), ...turnsDown],
  opensBefore: { kind: 'event-committed', nth: 2, event: 'RouteGenerated' },
  after: [...dies, ...turnsDown],
  pace: 'commit-by-commit',
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'rejected', from: { kind: 'befell', move: 'decide' } },
    { id: 'another', from: { kind: 'befell', move: 'decide' } },
    { id: 'worked-out', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: lastRoute,
} as const satisfies Episode;

/** Nothing fails: somebody says no. */
const flightOnly = {
  id: 'flight-without-a-bed',
  setup: tripSetup({ compensation: 'none' }),
  aim: { property: 'saga-consistent' },
  commandCount: 1,
  commands: [tripOf(1)],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'compensation', variant: 'on-failure' },
} as const satisfies Challenge;

/** What the process manager asks of the traveller after the last rejection. */
const askedNext: Question<'route' | 'another' | 'nothing'> = {
  answers: ['route', 'another', 'nothing'],
  answerOf: (facts) => {
    const rejectedAt = facts.findLastIndex((fact) => eventType(fact) === 'RouteRejected');
    const asked = facts
      .slice(rejectedAt)
      .flatMap((fact) => (fact.kind === 'message-published' ? [fact.message.type] : []));
    if (asked.includes('RequestEmployeeApproval')) return 'route';
    return asked.includes('RequestRerouting') ? 'another' : 'nothing';
  },
};

/** How a trip ends for which there is no other route. */
const howItEnds: Question<'begins-anew' | 'waits' | 'fails'> = {
  answers: ['begins-anew', 'waits', 'fails'],
  answerOf: (facts) => {
    const types = facts.map(eventType);
    if (types.includes('BookingFailed')) return 'fails';
    return types.filter((type) => type === 'RouteGenerated').length > 3 ? 'begins-anew' : 'waits';
  },
};

/** What has been done at the hotel, in all. */
const atTheHotel: Question<'never-asked' | 'booked' | 'booked-and-cancelled'> = {
  answers: ['never-asked', 'booked', 'booked-and-cancelled'],
  answerOf: (facts) => (facts.some(isDoneOutside('BookHotel')) ? 'booked' : 'never-asked'),
};

/** Who starts it, where its branches stand, what it is bound to: by these a process manager is told from a saga. */
export const processManager = {
  terms: ['process-manager', 'saga', 'saga-instance', 'orchestration', 'outside-system', 'compensation'],
  steps: [
    episodeStep(turnedDown),
    { kind: 'story', id: 'no-room', story: 'failed-hotel', isCured: false },
    { kind: 'story', id: 'given-back', story: 'failed-hotel', isCured: true },
    challengeStep(flightOnly),
  ],
  closing: [
    {
      id: 'in-memory',
      setup: tripSetup({ 'saga-state': 'in-memory' }),
      script: [books(1), ...turnsDown, ...dies, decides('reject')],
      question: askedNext,
    },
    {
      id: 'no-route-left',
      setup,
      script: [books(1), ...turnsDown, ...turnsDown, decides('reject')],
      question: howItEnds,
    },
    {
      id: 'no-seat',
      setup,
      script: [books(1), decides('confirm'), says('airline', 'reject')],
      question: atTheHotel,
    },
  ],
} as const satisfies Lesson;
