import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The poison message',
  watch:
    'An order’s total was changed to 150. The projection can’t handle that message. Instead of trying for ever it is moved to a dead-letter topic after three attempts. Later the total is changed to 80, a fix is deployed, and the dead letter is handed back. Watch the promise “In order”.',
  watchCured:
    'The same poison message. But now the later events of the same order follow it into the dead-letter topic. Let it run.',
  question: 'Which total will the read model show in the end?',
  answers: { newer: '80, the newer one', older: '150, the older one' },
  steps: [
    'The projection fails three times at the change to 150, and parks it: it is not lost.',
    'The change to 80 comes behind it, and takes effect.',
    'The fix is there, the dead letter is handed back, and the older change takes effect last.',
  ],
  why: 'A dead-letter topic keeps one message from stopping all others, and takes that message out of its order. Trying for ever would keep the order and stop everything behind it.',
  held: 'Both changes waited in the dead-letter topic, in their order, and no other order had to wait for them.',
};
