import type { StoryTexts } from '../../form/story-text.ts';
import type { PostStory } from './post-stories.ts';

export const postStoryTexts = {
  'half-of-step-nine': {
    title: 'Half of step nine',
    before: 'Before the first of two writes',
    watch:
      'Jun’s post has come to step nine of ten. EventStore.SaveAsync does two things there: it writes the event to the event store’s database, and then the EventProducer sends it to the broker as JSON. The first write is about to be committed. Right after that the service will die.',
    watchCured:
      'The same post, and the same death right after the commit. But now step nine is one write: the event, and a row of the outbox that says what is still to be sent. Let it run.',
    question: 'The service dies between the two writes, and is back later. What is left in the end?',
    answers: {
      both: 'The post is there, and its subscribers receive the event',
      'change-only': 'The post is there, and no subscriber ever receives the event',
      neither: 'Neither: step ten was never reached, so nothing counts',
    },
    beats: {
      written: {
        name: 'Written, not sent',
        told: 'The event is a row. That it is still to be sent is known to this process alone: to its list of uncommitted changes, which step ten would empty.',
      },
      died: {
        name: 'The service has died',
        told: 'The list has died with it. The row stays.',
      },
      unheard: {
        name: 'Known to nobody',
        told: 'The service is back, its handlers are registered again, and nothing moves. The post is there for whoever asks the event store, and for nobody else.',
      },
    },
    why: 'Step nine is a dual write: to a database and to a broker, with nothing that holds the two together. Before it, nothing was written, and a crash takes a command that its client may send again; after it, all is written. Between its halves the post is there and no subscriber is ever told.',
    held: 'The event and its outbox row were committed together. The service died at the same moment, and the relay, another process, found the row and sent the event.',
    costs:
      'A table and a relay more. And a relay that dies after it has sent the event and before it has marked the row sends it again: subscribers must recognise what comes twice.',
  },
} satisfies StoryTexts<PostStory>;
