import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Skipped for ever',
  watch:
    'Two transactions overlap. The one with the higher event id is about to commit first, and the relay remembers the highest id that it has seen. Watch the promise “Nothing is lost”.',
  watchCured: 'The same two transactions. But now each row records whether it was published. Let it run.',
  question: 'Both transactions will commit. Which of their events will the relay publish?',
  answers: {
    both: 'Both, each after its commit',
    'higher-only': 'Only the one with the higher id',
    'lower-only': 'Only the one with the lower id',
  },
  steps: [
    'Service 1 draws the lower id, and is slow.',
    'Service 2 draws the higher id and commits first; the relay publishes it and moves its cursor past both.',
    'Service 1 commits. Its event lies below the cursor, where nobody looks again.',
  ],
  why: 'Ids are drawn before the commit, so the order of ids is not the order of commits. “Everything after the last id I saw” skips what commits late.',
  held: 'A flag on each row needs no order: the late row was still unpublished, and the relay found it.',
};
