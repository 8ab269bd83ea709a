import type { KeptLesson } from '../../storage/lesson-progress.ts';
import { openProgress } from './open-progress.ts';

/** How far one has come in this browser, by lesson. */
export type LessonsReached = ReadonlyMap<string, Pick<KeptLesson, 'done' | 'answers'>>;

export async function readLessonsReached(): Promise<LessonsReached> {
  const store = await openProgress();
  const listed = await store.lessons.list();
  store.close();
  return new Map(listed.ok ? listed.value.map((kept) => [kept.id, kept]) : []);
}

/** The end of a step has been seen. */
export async function keepStepDone(lesson: string, step: string): Promise<void> {
  await add({ id: lesson, done: [step], answers: {} });
}

export async function keepAnswer(lesson: string, question: string, answer: string): Promise<void> {
  await add({ id: lesson, done: [], answers: { [question]: answer } });
}

/** What can't be kept here is not: the lesson goes on all the same. */
async function add(kept: KeptLesson): Promise<void> {
  const store = await openProgress();
  await store.lessons.add(kept);
  store.close();
}
