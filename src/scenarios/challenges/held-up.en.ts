import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: 'Held up',
  brief:
    'A consumer that can’t handle a message tries again, and in the end stops at it, so that nothing is lost. You may make one message poisonous.',
  why: 'Trying again does not help against what can never be handled. The message stays where it is, and all that comes behind it waits.',
  cured:
    'After the last attempt the message goes to the dead-letter topic, where somebody can look at it, and the partition moves on.',
};
