import type { LessonLanguage } from '../../en/lessons/lessons.ts';
import type { LessonFiles } from '../../form/lesson-files.ts';
import { lessonTitles, lessonWords } from './lesson-words.ts';

const files: LessonFiles = {
  'why-store-events': async () =>
    (await import('../../../lessons/why-store-events/lesson.ko.ts')).whyStoreEventsText,
  'decide-and-apply': async () =>
    (await import('../../../lessons/decide-and-apply/lesson.ko.ts')).decideAndApplyText,
  'publish-after-commit': async () =>
    (await import('../../../lessons/publish-after-commit/lesson.ko.ts')).publishAfterCommitText,
  outbox: async () => (await import('../../../lessons/outbox/lesson.ko.ts')).outboxText,
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
