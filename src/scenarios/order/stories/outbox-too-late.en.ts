import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'The outbox row that came too late',
  watch:
    'There is an outbox, and a relay that reads it. But its row is written in a second transaction, and the service will die right after the first. Watch the promise “Atomic outbox”.',
  watchCured:
    'The service dies right after its commit again, but now there is one transaction, and the outbox row is in it. Let it run.',
  question: 'The service dies right after its commit. What will there be in the end?',
  answers: {
    both: 'The order, and its event at the subscribers',
    'change-only': 'The order, but its event reaches no subscriber',
    neither: 'Neither: the order goes with the service',
  },
  steps: [
    'The first transaction commits the order and its event.',
    'The service dies before it begins the second one, which was to write the outbox row.',
    'The relay finds nothing to publish, now and for ever.',
  ],
  why: 'Two transactions are two writes, even in one database. An outbox helps only if its row is committed with the change, or not at all.',
  held: 'The same crash did no harm: the outbox row had been committed with the order, and the relay published the event.',
};
