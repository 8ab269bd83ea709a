import { isRecord } from '../base/json.ts';

/** How far somebody has come with a lesson. */
export type KeptLesson = {
  readonly id: string;
  /** Steps whose end has been seen, by their ids. */
  readonly done: readonly string[];
  /** What was answered at its end, by the question. */
  readonly answers: Readonly<Record<string, string>>;
};

/** A row of it, which somebody may have changed; null: nothing that counts. */
export function lessonProgressOf(row: unknown): KeptLesson | null {
  if (!isRecord(row)) return null;
  const { id, done, answers } = row;
  if (typeof id !== 'string' || !Array.isArray(done) || !isRecord(answers)) return null;
  const given = Object.entries(answers).filter((entry): entry is [string, string] => isText(entry[1]));
  return { id, done: done.filter(isText), answers: Object.fromEntries(given) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Both together. A question is answered once: what was said first counts. */
export function joinedLessons(known: KeptLesson | null, fresh: KeptLesson): KeptLesson {
  if (known === null) return fresh;
  return {
    id: fresh.id,
    done: [...new Set([...known.done, ...fresh.done])],
    answers: { ...fresh.answers, ...known.answers },
  };
}
