import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The e-mail that no dedupe protects',
  watch:
    'The consumer keeps the ids of what it has processed (an idempotent consumer). The mail is out, and the message’s id is about to be committed. Now it dies, and comes back later. Watch the promise “Effects once”.',
  watchCured:
    'The same crash. But now the notification is a row in the same transaction as the message’s id. Let it run.',
  question: 'How often will the customer be told of the order?',
  answers: { never: 'Never', once: 'Once', twice: 'Twice' },
  steps: [
    'The notification service notes the message’s id, and sends the mail from inside the transaction.',
    'It dies before its commit: the note is rolled back. The mail is not.',
    'There was no acknowledgement, so the broker delivers the message again. Its id is not on record, and the mail goes out again.',
  ],
  why: 'A rollback calls no mail back. Commit first and mail afterwards, and the same crash loses the mail. So in practice: let a mail come twice rather than never (at least once), or hand over an id by which the other side knows a copy.',
  held: 'The row stood in the same transaction as the message’s id: both were rolled back, and both were written once. What must leave the database, such as a mail, keeps the gap.',
};
