import type { LessonTextOf } from '../form/lesson-text.ts';
import type { whyStoreEvents } from './lesson.ts';

export const whyStoreEventsText: LessonTextOf<typeof whyStoreEvents> = {
  objectives: [
    'You can show by a run two questions that a row can’t answer and a stream of events can.',
    'You can say what an audit table has to be committed with, and what happens if it is not.',
  ],
  belief: 'If we need a history, we add an audit table. That is the same as event sourcing.',
  intro: [
    'A template may be used so many times. Somebody asks for more, somebody else approves or rejects it, both with a reason. That is the whole business.',
    'Most systems keep one row of it: the current state. Each change is written over the one before.',
    'Event sourcing keeps the changes instead, one row each, and works out the current state from them. You will ask both the same questions.',
  ],
  follows: 'Greg Young’s “CQRS Documents”, on why to store events; Martin Fowler, “Event Sourcing”.',
  steps: {
    overwritten: 'Written over',
    'nothing-overwritten': 'Nothing is written over',
    'audit-beside': 'An audit beside the row',
    'a-change-of-nobody': 'A change of nobody',
  },
  episodes: {},
  challenges: {
    'a-change-of-nobody': {
      title: 'A change of nobody',
      brief:
        'Here a change is written to its row in one transaction, and who made it, and why, in the next. The service may die, one time. Leave a change of which nobody can say who made it.',
      why: 'Two transactions have a moment between them. The change was committed, and what was to be said of it was known to the process only that died.',
      cured:
        'Row and audit are committed together: there are both or neither. A store of events has no second write to forget, since what happened is what it keeps.',
    },
  },
  costs: [
    'The current state has to be worked out, each time, from all that happened. Snapshots spare some of that.',
    'A question about all templates would have to read all events. For those one keeps a read model.',
  ],
  simplified: [
    'Real audit tables are often filled by a trigger, or from the database’s log. They then know what has changed, but seldom why.',
    'A version column says how often a row has changed, and nothing else.',
  ],
  closing: {
    'rows-of-one': {
      question:
        'Kept as a row: Sora asks for 12, Jun rejects it, Mina asks for 8. How many rows are there of this template at the end?',
      answers: { one: 'One', two: 'Two: a request each', three: 'Three: a change each' },
      why: 'There is room for the current state and for nothing else. Each of the three changes went over the one before.',
    },
    'audit-together': {
      question:
        'The same three, with an audit table that is committed together with the row. What can be said of Sora’s request?',
      answers: {
        all: 'What was asked, who rejected it and why',
        'that-it-was': 'That something was rejected, not why',
        nothing: 'Nothing',
      },
      why: 'Where it is written in the same transaction, an audit table can answer what the row can’t. It is a second truth, though, that every change has to remember.',
    },
    'events-and-a-crash': {
      question:
        'Kept as events: Mina asks for 10, and the service dies as soon as it has committed. What is there when it is back?',
      answers: {
        both: 'The change, and who made it and why',
        'change-only': 'The change, and nobody knows why',
        neither: 'Neither',
      },
      why: 'The event is the change, and says itself who and why. There is no second write that could be missing.',
    },
  },
  takeHome: 'A row says what is. Events say how it came about, and from that follows what is.',
};
