import type { StoryText } from '../../story-text.ts';

export const text: StoryText = {
  title: 'Asked twice',
  watch:
    'The change is committed, and the service is about to answer. But it dies first: the client gets no answer, and asks again. Watch the promise “Done once”.',
  watchCured:
    'The same crash, the same second request. But now the service knows a request that it has carried out. Let it run.',
  question: 'How often will the change be carried out?',
  answers: {
    never: 'Not at all',
    once: 'Once',
    twice: 'Twice',
  },
  steps: [
    'The service commits the change and dies before its answer.',
    'The client gets no answer and asks again, with the same id.',
    'The service carries out the request a second time.',
  ],
  why: 'A missing answer does not say whether the work was done. Where the client retries and the service does not recognise the request, it is done twice.',
  held: 'The request’s id stood in triggering_event of the committed event: the service answered, and wrote nothing.',
};
