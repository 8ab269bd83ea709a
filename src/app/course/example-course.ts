import { storyAddress, firstStoryId } from '../addresses.ts';
import type { Course } from './course-file.ts';

/** What an author sees first: what it says, in the language that is spoken. */
type ExampleWords = {
  readonly title: string;
  readonly about: string;
  readonly parts: readonly { readonly title: string; readonly note: string }[];
  readonly moment: string;
};

/** A short course that can be opened as it is, to be changed into one's own. */
export function exampleCourse({ title, about, parts: [first, second], moment }: ExampleWords): Course {
  return {
    format: 'replayground-course',
    version: 1,
    title,
    about,
    hide: ['explorer'],
    parts: [
      {
        title: first?.title ?? '',
        items: [
          { title: moment, link: storyAddress(firstStoryId), note: first?.note ?? '' },
          { lesson: 'publish-after-commit' },
          { lesson: 'outbox' },
        ],
      },
      { title: second?.title ?? '', items: [{ lesson: 'idempotent-consumers', note: second?.note ?? '' }] },
    ],
  };
}
