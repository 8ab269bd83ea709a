import type { LessonLanguage } from '../../en/lessons/lessons.ts';
import type { LessonFiles } from '../../form/lesson-files.ts';
import { lessonTitles, lessonWords } from './lesson-words.ts';

const files: LessonFiles = {
  'why-store-events': async () =>
    (await import('../../../lessons/why-store-events/lesson.ko.ts')).whyStoreEventsText,
  'decide-and-apply': async () =>
    (await import('../../../lessons/decide-and-apply/lesson.ko.ts')).decideAndApplyText,
  'ten-steps': async () => (await import('../../../lessons/ten-steps/lesson.ko.ts')).tenStepsText,
  'event-store-tables': async () =>
    (await import('../../../lessons/event-store-tables/lesson.ko.ts')).eventStoreTablesText,
  snapshots: async () => (await import('../../../lessons/snapshots/lesson.ko.ts')).snapshotsText,
  'two-at-once': async () => (await import('../../../lessons/two-at-once/lesson.ko.ts')).twoAtOnceText,
  'publish-before-commit': async () =>
    (await import('../../../lessons/publish-before-commit/lesson.ko.ts')).publishBeforeCommitText,
  'publish-after-commit': async () =>
    (await import('../../../lessons/publish-after-commit/lesson.ko.ts')).publishAfterCommitText,
  outbox: async () => (await import('../../../lessons/outbox/lesson.ko.ts')).outboxText,
  'order-of-ids': async () => (await import('../../../lessons/order-of-ids/lesson.ko.ts')).orderOfIdsText,
  'log-tailing': async () => (await import('../../../lessons/log-tailing/lesson.ko.ts')).logTailingText,
  'outbox-in-a-document': async () =>
    (await import('../../../lessons/outbox-in-a-document/lesson.ko.ts')).outboxInADocumentText,
  'delivered-twice': async () =>
    (await import('../../../lessons/delivered-twice/lesson.ko.ts')).deliveredTwiceText,
  'idempotent-consumers': async () =>
    (await import('../../../lessons/idempotent-consumers/lesson.ko.ts')).idempotentConsumersText,
  'order-and-partitions': async () =>
    (await import('../../../lessons/order-and-partitions/lesson.ko.ts')).orderAndPartitionsText,
  'away-and-poison': async () =>
    (await import('../../../lessons/away-and-poison/lesson.ko.ts')).awayAndPoisonText,
  'read-models': async () => (await import('../../../lessons/read-models/lesson.ko.ts')).readModelsText,
  'aggregate-boundaries': async () =>
    (await import('../../../lessons/aggregate-boundaries/lesson.ko.ts')).aggregateBoundariesText,
  'saga-choreography': async () =>
    (await import('../../../lessons/saga-choreography/lesson.ko.ts')).sagaChoreographyText,
  'saga-orchestration': async () =>
    (await import('../../../lessons/saga-orchestration/lesson.ko.ts')).sagaOrchestrationText,
  compensation: async () => (await import('../../../lessons/compensation/lesson.ko.ts')).compensationText,
  'stateful-saga': async () => (await import('../../../lessons/stateful-saga/lesson.ko.ts')).statefulSagaText,
  'process-manager': async () =>
    (await import('../../../lessons/process-manager/lesson.ko.ts')).processManagerText,
  'do-i-need-an-outbox': async () =>
    (await import('../../../lessons/do-i-need-an-outbox/lesson.ko.ts')).doINeedAnOutboxText,
  'play-the-adversary': async () =>
    (await import('../../../lessons/play-the-adversary/lesson.ko.ts')).playTheAdversaryText,
};

/** What is said of lessons, and a line a lesson: what it says comes when it is gone to. */
export const lessonLanguage: LessonLanguage = { words: lessonWords, titles: lessonTitles, files };
