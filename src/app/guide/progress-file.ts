import * as v from 'valibot';
import { succeed, type Result } from '../../base/result.ts';
import { nameShape } from '../../live/move-shape.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { readJsonFile, type FileProblem } from '../run/json-file.ts';
import { openProgress } from './open-progress.ts';
import { runAddressShape } from './run-address.ts';

const version = 1;

/** More than all lessons and challenges there are. */
const entryCountMax = 1_000;

/** A file that is longer holds something else. */
export const progressTextLengthMax = 2_000_000;

const length = v.pipe(v.number(), v.integer(), v.minValue(0));

const entries = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry), v.maxLength(entryCountMax));

const fileShape = v.strictObject({
  format: v.literal('replayground-progress'),
  version: v.literal(version),
  lessons: entries(
    v.strictObject({
      id: nameShape,
      done: entries(nameShape),
      answers: v.record(nameShape, nameShape),
    }),
  ),
  challenges: entries(
    v.strictObject({
      id: nameShape,
      bestLength: v.nullable(length),
      bestRun: v.nullable(runAddressShape),
      shortestLength: v.nullable(length),
      isCureShown: v.boolean(),
    }),
  ),
});

/** How far one has come with everything, as it travels from one browser to another. */
export type ProgressFile = v.InferOutput<typeof fileShape>;

/** All that has been reached in this browser, as a file. */
export async function writeProgressFile(): Promise<Result<string, StorageFailure>> {
  const store = await openProgress();
  const [lessons, challenges] = await Promise.all([store.lessons.list(), store.challenges.list()]);
  store.close();
  if (!lessons.ok) return lessons;
  if (!challenges.ok) return challenges;
  const file: ProgressFile = {
    format: 'replayground-progress',
    version,
    lessons: lessons.value.map(({ id, done, answers }) => ({ id, done: [...done], answers: { ...answers } })),
    challenges: challenges.value.map((progress) => ({ ...progress })),
  };
  return succeed(JSON.stringify(file, null, 2));
}

/** Reads such a file: data only, checked in full before anything is done with it. */
export function readProgressFile(text: string): Result<ProgressFile, FileProblem> {
  return readJsonFile(text, {
    shape: fileShape,
    version,
    lengthMax: progressTextLengthMax,
    root: 'progress',
  });
}

/** Adds it to what is known in this browser: nothing that was reached here is lost. Answers whether it is kept when the page is left. */
export async function addProgress({
  lessons,
  challenges,
}: ProgressFile): Promise<Result<{ readonly isKept: boolean }, StorageFailure>> {
  const store = await openProgress();
  const added = await Promise.all([
    ...lessons.map(async (lesson) => store.lessons.add(lesson)),
    ...challenges.map(async (challenge) => store.challenges.add(challenge)),
  ]);
  store.close();
  return added.find((one) => !one.ok) ?? succeed({ isKept: store.isKept });
}
