import type { LessonFiles } from '../../form/lesson-files.ts';
import { lessonTitles, lessonWords } from './lesson-words.ts';

const files: LessonFiles = {
  'why-store-events': async () =>
    (await import('../../../lessons/why-store-events/lesson.en.ts')).whyStoreEventsText,
  'decide-and-apply': async () =>
    (await import('../../../lessons/decide-and-apply/lesson.en.ts')).decideAndApplyText,
  'ten-steps': async () => (await import('../../../lessons/ten-steps/lesson.en.ts')).tenStepsText,
  'event-store-tables': async () =>
    (await import('../../../lessons/event-store-tables/lesson.en.ts')).eventStoreTablesText,
  snapshots: async () => (await import('../../../lessons/snapshots/lesson.en.ts')).snapshotsText,
  'two-at-once': async () => (await import('../../../lessons/two-at-once/lesson.en.ts')).twoAtOnceText,
  'publish-before-commit': async () =>
    (await import('../../../lessons/publish-before-commit/lesson.en.ts')).publishBeforeCommitText,
  'publish-after-commit': async () =>
    (await import('../../../lessons/publish-after-commit/lesson.en.ts')).publishAfterCommitText,
  outbox: async () => (await import('../../../lessons/outbox/lesson.en.ts')).outboxText,
  'order-of-ids': async () => (await import('../../../lessons/order-of-ids/lesson.en.ts')).orderOfIdsText,
  'log-tailing': async () => (await import('../../../lessons/log-tailing/lesson.en.ts')).logTailingText,
  'outbox-in-a-document': async () =>
    (await import('../../../lessons/outbox-in-a-document/lesson.en.ts')).outboxInADocumentText,
  'delivered-twice': async () =>
    (await import('../../../lessons/delivered-twice/lesson.en.ts')).deliveredTwiceText,
  'idempotent-consumers': async () =>
    (await import('../../../lessons/idempotent-consumers/lesson.en.ts')).idempotentConsumersText,
  'order-and-partitions': async () =>
    (await import('../../../lessons/order-and-partitions/lesson.en.ts')).orderAndPartitionsText,
  'away-and-poison': async () =>
    (await import('../../../lessons/away-and-poison/lesson.en.ts')).awayAndPoisonText,
  'read-models': async () => (await import('../../../lessons/read-models/lesson.en.ts')).readModelsText,
  'aggregate-boundaries': async () =>
    (await import('../../../lessons/aggregate-boundaries/lesson.en.ts')).aggregateBoundariesText,
  'saga-choreography': async () =>
    (await import('../../../lessons/saga-choreography/lesson.en.ts')).sagaChoreographyText,
  'saga-orchestration': async () =>
    (await import('../../../lessons/saga-orchestration/lesson.en.ts')).sagaOrchestrationText,
  compensation: async () => (await import('../../../lessons/compensation/lesson.en.ts')).compensationText,
  'stateful-saga': async () => (await import('../../../lessons/stateful-saga/lesson.en.ts')).statefulSagaText,
  'process-manager': async () =>
    (await import('../../../lessons/process-manager/lesson.en.ts')).processManagerText,
  'do-i-need-an-outbox': async () =>
    (await import('../../../lessons/do-i-need-an-outbox/lesson.en.ts')).doINeedAnOutboxText,
  'play-the-adversary': async () =>
    (await import('../../../lessons/play-the-adversary/lesson.en.ts')).playTheAdversaryText,
};

/** What is said of lessons, and a line a lesson: what it says comes when it is gone to. */
export const lessonLanguage = { words: lessonWords, titles: lessonTitles, files };

export type LessonLanguage = typeof lessonLanguage;
export type LessonWords = typeof lessonWords;
