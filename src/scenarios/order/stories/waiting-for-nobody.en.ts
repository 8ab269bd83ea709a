import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Waiting for nobody',
  watch:
    'The relay takes only the very next id: where one is missing it waits, as its transaction may be on the way. This one is about to die instead, and another order comes after it. Watch the promise “Nothing is lost”.',
  watchCured:
    'The same crash, and the same order after it. But now events carry the id of their transaction, and the relay waits for open transactions only. Let it run.',
  question: 'The first transaction is rolled back, the second commits. What will the relay publish?',
  answers: {
    second: 'The event of the second, as the first is no more',
    nothing: 'Nothing: it waits for the id of the first',
    'second-only': 'The second only, though the first is committed, too',
  },
  steps: [
    'Service 1 draws an id for its event.',
    'It dies before its commit: the transaction is rolled back, and its id is gone with it.',
    'Service 2 commits an event with the next id. The relay still waits for the one before.',
  ],
  why: 'A sequence does not take ids back, so a gap may be a transaction that is on its way or one that never comes. From the ids alone nobody can tell, and who waits for the second kind waits for ever.',
  held: 'The database knows which transactions are open. The one that died is not among them, so nothing held the relay up.',
};
