import * as v from 'valibot';
import { fail, succeed, type Result } from '../../base/result.ts';
import { pathOf } from './check-setup.ts';

/** What is wrong with a file, and with which part of it. */
export type FileProblem = {
  readonly kind: 'not-readable' | 'too-large' | 'unknown-version' | 'wrong-shape';
  readonly part: string;
};

type FileForm<Shape extends v.GenericSchema> = {
  readonly shape: Shape;
  /** The newest that is known. */
  readonly version: number;
  /** In characters. */
  readonly lengthMax: number;
  /** What its parts are said to be of. */
  readonly root: string;
};

/** Whether a format is of a version to come; any other number that is not known is damage. */
function isToCome(version: number, known: number): boolean {
  return Number.isInteger(version) && version > known;
}

/** Reads a text from outside: data only, its form checked in full before anything is done with it. */
export function readJsonFile<Shape extends v.GenericSchema>(
  text: string,
  { shape, version, lengthMax, root }: FileForm<Shape>,
): Result<v.InferOutput<Shape>, FileProblem> {
  if (text.length > lengthMax) return fail({ kind: 'too-large', part: `${text.length}` });
  let json: unknown;
  try {
    json = JSON.parse(text) as unknown;
  } catch {
    return fail({ kind: 'not-readable', part: 'json' });
  }
  const made = v.safeParse(v.object({ format: v.string(), version: v.number() }), json);
  if (made.success && isToCome(made.output.version, version))
    return fail({ kind: 'unknown-version', part: String(made.output.version) });
  const parsed = v.safeParse(shape, json);
  return parsed.success
    ? succeed(parsed.output)
    : fail({ kind: 'wrong-shape', part: pathOf(parsed.issues[0], root) });
}
