import { keepChoice, readChoice } from '../theme/theme.ts';

/** How far one has come with a lesson in this browser. */
type LessonProgress = {
  /** Steps whose end has been seen, by their ids. */
  readonly done: readonly string[];
  /** What was answered at its end, by the question. */
  readonly answers: Readonly<Record<string, string>>;
};

const storageKey = 'replayground-lessons';

const nothing: LessonProgress = { done: [], answers: {} };

export function progressOf(lesson: string): LessonProgress {
  const all = readAll();
  return Object.hasOwn(all, lesson) ? read(all[lesson]) : nothing;
}

export function keepDone(lesson: string, step: string): void {
  const before = progressOf(lesson);
  if (!before.done.includes(step)) keep(lesson, { ...before, done: [...before.done, step] });
}

export function keepAnswer(lesson: string, question: string, answer: string): void {
  const before = progressOf(lesson);
  keep(lesson, { ...before, answers: { ...before.answers, [question]: answer } });
}

function keep(lesson: string, progress: LessonProgress): void {
  keepChoice(storageKey, JSON.stringify({ ...readAll(), [lesson]: progress }));
}

/** What this browser knows; what it does not understand is nothing. */
function readAll(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(readChoice(storageKey) ?? '{}');
    return isObject(kept) ? kept : {};
  } catch {
    return {};
  }
}

function read(kept: unknown): LessonProgress {
  if (!isObject(kept)) return nothing;
  const { done, answers } = kept;
  const known = isObject(answers) ? Object.entries(answers) : [];
  return {
    done: Array.isArray(done) ? done.filter(isText) : [],
    answers: Object.fromEntries(known.filter((entry): entry is [string, string] => isText(entry[1]))),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
