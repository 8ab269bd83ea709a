import type { IdOf } from '../base/id-of.ts';
import type { Lesson } from './form/lesson.ts';

/** What they are about, in the order in which one leads to the next. */
export const lessonParts = ['storing', 'telling', 'being-told', 'asking', 'sagas', 'judging'] as const;

/** What a list of lessons says of one that has not come yet. */
export type LessonEntry = {
  readonly id: string;
  readonly number: number;
  readonly part: (typeof lessonParts)[number];
  readonly minutes: number;
  /** One of the few that lead to the outbox, for who comes with that question. */
  readonly isOnShortPath: boolean;
  /** The lessons whose words it uses. */
  readonly buildsOn: readonly string[];
  readonly load: () => Promise<Lesson>;
};

/** One line a lesson, in their order; each comes when it is gone to. */
const table = [
  {
    id: 'why-store-events',
    number: 1,
    part: 'storing',
    minutes: 9,
    isOnShortPath: false,
    buildsOn: [],
    load: async () => (await import('./why-store-events/lesson.ts')).whyStoreEvents,
  },
  {
    id: 'decide-and-apply',
    number: 2,
    part: 'storing',
    minutes: 8,
    isOnShortPath: true,
    buildsOn: [],
    load: async () => (await import('./decide-and-apply/lesson.ts')).decideAndApply,
  },
  {
    id: 'ten-steps',
    number: 3,
    part: 'storing',
    minutes: 9,
    isOnShortPath: false,
    buildsOn: ['decide-and-apply'],
    load: async () => (await import('./ten-steps/lesson.ts')).tenSteps,
  },
  {
    id: 'event-store-tables',
    number: 4,
    part: 'storing',
    minutes: 10,
    isOnShortPath: false,
    buildsOn: ['decide-and-apply'],
    load: async () => (await import('./event-store-tables/lesson.ts')).eventStoreTables,
  },
  {
    id: 'snapshots',
    number: 5,
    part: 'storing',
    minutes: 9,
    isOnShortPath: false,
    buildsOn: ['event-store-tables'],
    load: async () => (await import('./snapshots/lesson.ts')).snapshots,
  },
  {
    id: 'two-at-once',
    number: 6,
    part: 'storing',
    minutes: 10,
    isOnShortPath: false,
    buildsOn: ['event-store-tables'],
    load: async () => (await import('./two-at-once/lesson.ts')).twoAtOnce,
  },
  {
    id: 'publish-before-commit',
    number: 7,
    part: 'telling',
    minutes: 8,
    isOnShortPath: false,
    buildsOn: ['two-at-once'],
    load: async () => (await import('./publish-before-commit/lesson.ts')).publishBeforeCommit,
  },
  {
    id: 'publish-after-commit',
    number: 8,
    part: 'telling',
    minutes: 9,
    isOnShortPath: true,
    buildsOn: ['decide-and-apply'],
    load: async () => (await import('./publish-after-commit/lesson.ts')).publishAfterCommit,
  },
  {
    id: 'outbox',
    number: 9,
    part: 'telling',
    minutes: 9,
    isOnShortPath: true,
    buildsOn: ['publish-after-commit'],
    load: async () => (await import('./outbox/lesson.ts')).outbox,
  },
  {
    id: 'order-of-ids',
    number: 10,
    part: 'telling',
    minutes: 10,
    isOnShortPath: false,
    buildsOn: ['event-store-tables', 'outbox'],
    load: async () => (await import('./order-of-ids/lesson.ts')).orderOfIds,
  },
  {
    id: 'log-tailing',
    number: 11,
    part: 'telling',
    minutes: 9,
    isOnShortPath: false,
    buildsOn: ['order-of-ids'],
    load: async () => (await import('./log-tailing/lesson.ts')).logTailing,
  },
  {
    id: 'outbox-in-a-document',
    number: 12,
    part: 'telling',
    minutes: 9,
    isOnShortPath: false,
    buildsOn: ['outbox'],
    load: async () => (await import('./outbox-in-a-document/lesson.ts')).outboxInADocument,
  },
  {
    id: 'delivered-twice',
    number: 13,
    part: 'being-told',
    minutes: 9,
    isOnShortPath: false,
    buildsOn: ['outbox'],
    load: async () => (await import('./delivered-twice/lesson.ts')).deliveredTwice,
  },
  {
    id: 'idempotent-consumers',
    number: 14,
    part: 'being-told',
    minutes: 10,
    isOnShortPath: false,
    buildsOn: ['outbox'],
    load: async () => (await import('./idempotent-consumers/lesson.ts')).idempotentConsumers,
  },
  {
    id: 'order-and-partitions',
    number: 15,
    part: 'being-told',
    minutes: 9,
    isOnShortPath: false,
    buildsOn: ['idempotent-consumers'],
    load: async () => (await import('./order-and-partitions/lesson.ts')).orderAndPartitions,
  },
  {
    id: 'away-and-poison',
    number: 16,
    part: 'being-told',
    minutes: 12,
    isOnShortPath: false,
    buildsOn: ['order-and-partitions'],
    load: async () => (await import('./away-and-poison/lesson.ts')).awayAndPoison,
  },
  {
    id: 'read-models',
    number: 17,
    part: 'asking',
    minutes: 12,
    isOnShortPath: false,
    buildsOn: ['outbox'],
    load: async () => (await import('./read-models/lesson.ts')).readModels,
  },
  {
    id: 'aggregate-boundaries',
    number: 17.5,
    part: 'sagas',
    minutes: 10,
    isOnShortPath: false,
    buildsOn: ['read-models'],
    load: async () => (await import('./aggregate-boundaries/lesson.ts')).aggregateBoundaries,
  },
  {
    id: 'saga-choreography',
    number: 18,
    part: 'sagas',
    minutes: 10,
    isOnShortPath: false,
    buildsOn: ['outbox', 'aggregate-boundaries'],
    load: async () => (await import('./saga-choreography/lesson.ts')).sagaChoreography,
  },
  {
    id: 'saga-orchestration',
    number: 19,
    part: 'sagas',
    minutes: 11,
    isOnShortPath: false,
    buildsOn: ['saga-choreography'],
    load: async () => (await import('./saga-orchestration/lesson.ts')).sagaOrchestration,
  },
  {
    id: 'compensation',
    number: 20,
    part: 'sagas',
    minutes: 10,
    isOnShortPath: false,
    buildsOn: ['outbox'],
    load: async () => (await import('./compensation/lesson.ts')).compensation,
  },
  {
    id: 'stateful-saga',
    number: 21,
    part: 'sagas',
    minutes: 9,
    isOnShortPath: false,
    buildsOn: ['compensation'],
    load: async () => (await import('./stateful-saga/lesson.ts')).statefulSaga,
  },
  {
    id: 'process-manager',
    number: 22,
    part: 'sagas',
    minutes: 12,
    isOnShortPath: false,
    buildsOn: ['compensation', 'stateful-saga'],
    load: async () => (await import('./process-manager/lesson.ts')).processManager,
  },
  {
    id: 'do-i-need-an-outbox',
    number: 23,
    part: 'judging',
    minutes: 8,
    isOnShortPath: false,
    buildsOn: ['idempotent-consumers', 'read-models'],
    load: async () => (await import('./do-i-need-an-outbox/lesson.ts')).doINeedAnOutbox,
  },
  {
    id: 'play-the-adversary',
    number: 24,
    part: 'judging',
    minutes: 12,
    isOnShortPath: false,
    buildsOn: ['idempotent-consumers', 'order-and-partitions'],
    load: async () => (await import('./play-the-adversary/lesson.ts')).playTheAdversary,
  },
] as const satisfies readonly LessonEntry[];

export type LessonId = IdOf<typeof table>;

export const lessons: readonly LessonEntry[] = table;
