import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Remembered, until it dies',
  watch:
    'The broker is down again, but this service does not give up: after its commit it publishes until the broker takes it. Then the service itself dies. Watch the promise “Nothing is lost”.',
  watchCured:
    'The same outage and the same crash, but what is still to be published stands in the outbox, not in anybody’s memory. Let it run.',
  question: 'The service dies while it waits; then both come back. What will there be in the end?',
  answers: {
    both: 'The order, and its event at the subscribers',
    'change-only': 'The order, but its event reaches no subscriber',
    neither: 'Neither: the order goes with the service',
  },
  steps: [
    'The order service commits the order, and its publish is refused: it waits for the broker.',
    'It dies while it waits. That there was something to publish was in its memory only.',
    'Service and broker come back, and nobody knows of the event.',
  ],
  why: 'A retry in memory bridges an outage of the broker, and no crash of its own: what is still to be done must be committed with the change.',
  held: 'The same outage and the same crash did no harm: what was to be published was a row of the outbox, and the relay found it.',
};
