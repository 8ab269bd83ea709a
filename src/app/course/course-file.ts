import * as v from 'valibot';
import { fail, succeed, type Result } from '../../base/result.ts';
import { hideableControls } from '../lesson/hidden-controls.ts';
import { hashOf, readAddress } from '../addresses.ts';
import { challengeList } from '../challenge/challenge-list.ts';
import { lessonEntry } from '../lesson/find-lesson.ts';
import type { BadInput } from '../run/check-setup.ts';
import { readJsonFile, type FileProblem } from '../run/json-file.ts';
import { packText, unpackText } from '../run/packed-text.ts';
import { parseRun } from '../run/run-file.ts';
import { runTextOf } from '../run/share-link.ts';
import { storyIds } from '../run/story-ids.ts';

const version = 1;

/** In characters; a link to a long run has some thousand. */
export const courseTextLengthMax = 1_000_000;

const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(2_000));

const momentShape = v.strictObject({
  title,
  /** A link to this page, or what of it stands after its `#`. */
  link: v.pipe(v.string(), v.maxLength(100_000)),
  note: v.exactOptional(words),
});
const lessonShape = v.strictObject({
  lesson: v.pipe(v.string(), v.maxLength(100)),
  note: v.exactOptional(words),
});

const fileShape = v.strictObject({
  format: v.literal('replayground-course'),
  version: v.literal(version),
  title,
  about: v.exactOptional(words),
  /** What its pages are shown without. */
  hide: v.exactOptional(v.array(v.picklist(hideableControls))),
  parts: v.pipe(
    v.array(
      v.strictObject({
        title,
        items: v.pipe(v.array(v.union([lessonShape, momentShape])), v.minLength(1), v.maxLength(100)),
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

/** Lessons and moments in the order in which a class takes them. */
export type Course = v.InferOutput<typeof fileShape>;
export type CourseItem = Course['parts'][number]['items'][number];

export type CourseProblem =
  FileProblem | BadInput | { readonly kind: 'unknown-lesson' | 'unknown-link'; readonly part: string };

/** A course that is open, and its text, to be handed on. */
export type OpenCourse = { readonly course: Course; readonly text: string };

/** Reads a course from outside, and whether all that it leads to is there; the first part that is wrong is named. */
export async function readCourse(text: string): Promise<Result<OpenCourse, CourseProblem>> {
  const read = readJsonFile(text, {
    shape: fileShape,
    version,
    lengthMax: courseTextLengthMax,
    root: 'course',
  });
  if (!read.ok) return read;
  const course = read.value;
  for (const [partIndex, { items }] of course.parts.entries())
    for (const [index, item] of items.entries()) {
      const path = `course.parts.${partIndex}.items.${index}`;
      if ('lesson' in item) {
        if (lessonEntry(item.lesson) === null)
          return fail({ kind: 'unknown-lesson', part: `${path}.lesson = ${item.lesson}` });
      } else if (!(await leadsSomewhere(item.link)))
        return fail({ kind: 'unknown-link', part: `${path}.link` });
    }
  return succeed({ course, text });
}

/** The part of a link that is this page's own. */
export const addressOfMoment = ({ link }: { readonly link: string }): string => hashOf(link);

/** Whether it is an address of this page under which there is something. */
async function leadsSomewhere(link: string): Promise<boolean> {
  if (!link.includes('#')) return false;
  const address = readAddress(hashOf(link));
  switch (address.page) {
    case 'unknown':
    case 'lab':
      // What is kept in one browser is not there in another.
      return false;
    case 'story':
      return address.id === null || storyIds.includes(address.id);
    case 'challenge':
      return challengeList.some(({ id }) => id === address.id);
    case 'lesson':
      return lessonEntry(address.id) !== null;
    case 'run': {
      const text = await runTextOf(address.data);
      return text.ok && parseRun(text.value).ok;
    }
    default:
      return true;
  }
}

/** The course that an address carries. */
export async function courseFrom(data: string): Promise<Result<OpenCourse, CourseProblem>> {
  const text = await unpackText(data, courseTextLengthMax);
  return text.ok ? readCourse(text.value) : text;
}

/** A course in an address: its text, packed. */
export async function packCourse(text: string): Promise<string> {
  return packText(text);
}
