import type { LessonTextOf } from '../form/lesson-text.ts';
import type { tenSteps } from './lesson.ts';

export const tenStepsText: LessonTextOf<typeof tenSteps> = {
  objectives: [
    'You can say of each of ten steps who acts, and where its result is: in memory, in the database, at the broker.',
    'You can point to the one place where a crash takes something that others were owed.',
  ],
  belief: 'Once RaiseEvent has been called, the event has happened.',
  intro: [
    'Here a command goes ten steps. CommandController makes a command of the request (1) and hands it to CommandDispatcher (2), which finds its handler in a dictionary (3). The handler has the aggregate loaded (4), and the aggregate runs the method that fits (5).',
    'That method calls RaiseEvent (6), and ApplyChange changes the state and keeps the event in a list of uncommitted changes (7). Then the handler saves the aggregate (8): EventStore.SaveAsync writes the events and sends them (9), and MarkChangesAsCommitted empties the list (10).',
    'You will let the process die in the middle, and ask each time what is left. In the end you look for the one place where it does harm.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 6, on an event store and its framework.',
  steps: {
    'in-memory-only': 'In memory only',
    'between-two-writes': 'Between two writes',
    'comment-unknown': 'A comment that nobody knows',
    'one-write': 'One write',
  },
  episodes: {
    'in-memory-only': {
      before: 'Before the first step',
      watch:
        'A client wants to change the text of post-1, and its request has arrived. Follow it through the first seven steps. After the seventh the process dies, and comes back later.',
      question: 'The process dies right after ApplyChange. Where is the event then?',
      answers: {
        'state-only': 'The post has its new text, only the event is missing',
        stored: 'In the event store: it has been raised',
        sent: 'At the broker',
        nowhere: 'Nowhere, and the post is as it was',
      },
      beats: {
        command: {
          name: 'Step 1: a command',
          told: 'CommandController makes an EditMessage object of the request. Step 2 hands it to the dispatcher.',
        },
        handler: {
          name: 'Step 3: its handler',
          told: 'The dictionary has a line for each type of command. One line, one handler.',
        },
        loaded: {
          name: 'Step 4: loaded',
          told: 'The handler has asked for post-1. Its two events were read and replayed: it is an object in this process now.',
        },
        method: {
          name: 'Step 5: the method',
          told: 'The aggregate checks whether it may be edited. It still could say no.',
        },
        raised: {
          name: 'Step 6: RaiseEvent',
          told: 'It says yes, with a MessageUpdated. That is an object, too.',
        },
        applied: {
          name: 'Step 7: ApplyChange',
          told: 'The text of the object has changed, and the event is in the list of uncommitted changes. Look at the table events: nothing has been added.',
        },
        died: {
          name: 'The process dies',
          told: 'The aggregate, its state and its list are gone: all of them were in its memory.',
        },
        'gave-up': {
          name: 'The client gives up',
          told: 'It gets no answer. Here it may ask again without harm: nothing has been done.',
        },
        back: {
          name: 'Back',
          told: 'The service registers its handlers anew. Of the edit there is no trace.',
        },
      },
      seen: 'RaiseEvent names an intention. Up to the first write of step 9 a crash takes only what was in memory, and that is no harm: the client has not been told of any success.',
    },
  },
  challenges: {
    'comment-unknown': {
      title: 'A comment that nobody knows',
      brief:
        'Jun comments on post-1. Step 9 writes to the database, then to the broker. The process may die once, wherever you like. Have a comment stored that no subscriber ever receives.',
      why: 'Between the two writes of step 9 the event is a row and not yet a message, and only this process knows that it is to be sent.',
      cured:
        'With an outbox step 9 is one write: event and outbox row are committed together, and a relay sends the event. Wherever the process dies, there are both or neither.',
    },
  },
  costs: [
    'Step 9 in one write takes one more table, and a relay that sends what stands in it.',
    'The relay may send an event twice. Subscribers have to recognise it.',
  ],
  simplified: [
    'A request is an object from the start: there is no HTTP, and nothing can go wrong in reading it.',
    'In the course that counts these steps the event store is a document database. Here it is a few tables.',
  ],
  closing: {
    'before-step-ten': {
      question:
        'The process dies between step 9 and step 10: the event is stored and sent, the list of uncommitted changes is not emptied. What is there in the end?',
      answers: {
        both: 'The edit, and its event at the subscribers',
        'change-only': 'The edit, of which no subscriber learns',
        neither: 'Neither: the changes were not marked as committed',
      },
      why: 'Step 10 empties a list in memory, and that list died with the process. Nothing outside depends on it.',
    },
    'not-the-author': {
      question: 'DeletePost comes from somebody who has not written the post. What is left of it?',
      answers: {
        event: 'An event that tells of the attempt',
        reason: 'Nothing stored, and the client is told why',
        silence: 'Nothing stored, and the client gets no answer',
      },
      why: 'The method refuses in step 5. Steps 6 to 10 do not take place: there is no event that could be raised.',
    },
    'rows-not-committed': {
      question:
        'The process dies in step 9, this time right before its COMMIT: the row is inserted, and nothing is committed. What is there in the end?',
      answers: {
        both: 'The edit, and its event at the subscribers',
        'change-only': 'The edit, of which no subscriber learns',
        neither: 'Neither',
      },
      why: 'An inserted row is not there for anybody else before its commit. The database rolls the transaction of a dead process back.',
    },
  },
  takeHome: 'Until the first write of step 9 an event is only an intention in memory.',
};
