import { lowFirst } from '../form/article.ts';
import type { SharedTexts } from '../form/text-files.ts';

/** `CreateOrder (create an order)`: the name in the code, and what it means. */
export const named = (type: string, words: string): string =>
  type === words ? type : `${type} (${lowFirst(words)})`;

/** What every domain says: its own words stand beside it. */
export const everyDomain = {
  fields: { aggregateId: 'Id' },
  /** What the stream of a process manager keeps, whatever it is about. */
  events: {
    MessageReceived: 'Message received',
    CommandIssued: 'Command issued',
    DeadlineSet: 'Deadline set',
    DeadlineCancelled: 'Deadline cancelled',
    SagaEnded: 'Saga ended',
  },
  rejections: {
    CommandUnknown: 'nobody handles this command',
    NotExpected: 'its process manager does not wait for this command now',
  },
} satisfies SharedTexts;
