import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Gave up too soon',
  watch:
    'Where an id is missing the relay waits, but only for a while: it may have been rolled back. The transaction with the lower id is slow today, and the one with the higher id is about to commit. Watch the promise “Nothing is lost”.',
  watchCured:
    'The same slow transaction. But now events carry the id of their transaction, and the relay reads no further than the oldest one that is still open. Let it run.',
  question: 'Both transactions will commit, one of them late. Which of their events will the relay publish?',
  answers: {
    both: 'Both: it waits at the gap',
    'higher-only': 'Only the one with the higher id',
    'lower-only': 'Only the one with the lower id',
  },
  steps: [
    'Service 1 draws the lower id, and is slow.',
    'Service 2 commits the higher id. The relay waits for the lower one until its patience is over, and goes on.',
    'Service 1 commits. Its event lies below the cursor, where nobody looks again.',
  ],
  why: 'A time-out is a guess that the transaction was rolled back. However long it is, a transaction may take longer, and then its event is skipped as by a cursor that never waits: only more rarely, which makes it harder to find.',
  held: 'The relay did not guess. The slow transaction was still open, so nothing after it was read until it had ended.',
};
