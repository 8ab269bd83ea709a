import type { LessonTextOf } from '../form/lesson-text.ts';
import type { statefulSaga } from './lesson.ts';

export const statefulSagaText: LessonTextOf<typeof statefulSaga> = {
  objectives: [
    'You can name what has to be in one transaction so that a saga’s command is neither lost nor invented.',
    'You can say why the system outside has to recognise ids all the same.',
  ],
  belief: 'The event handler calls their API. What would it need state for?',
  intro: [
    'A campaign is activated here and published elsewhere, by a service that belongs to somebody else. A saga is told that the campaign is active and asks that service to publish it.',
    'The simplest saga keeps nothing: it handles the event, makes the call and acknowledges. What it still had to do is known to its memory only.',
    'Whatever may end halfway has to be written down first. That holds for commands that go out just as it held for events.',
  ],
  follows:
    'Chris Richardson, “Microservices Patterns”, chapter 4, on persisting sagas; chapter 6, on sagas that are event sourced.',
  steps: {
    'nobody-knows': 'Nobody knows that it was owed',
    'written-down': 'Written down first',
    'never-told': 'Never told',
    'executor-dies': 'The executor dies',
    recognised: 'Asked twice, done once',
  },
  episodes: {
    'executor-dies': {
      before: 'The command is about to go out',
      watch:
        'The saga is stateful now: what it was told and the command that it decided on were committed together. An executor, a place of its own, finds the command and makes the call. Then it dies, before it has noted that the call was made. It comes back.',
      question: 'How often is the campaign published?',
      answers: {
        never: 'Never',
        once: 'Once: the saga remembers',
        twice: 'Twice',
      },
      beats: {
        asked: {
          name: 'Published',
          told: 'The service outside has done what it was asked for. The row here does not know that yet.',
        },
        died: {
          name: 'The executor dies',
          told: 'No command is lost by that: it stands in its row, and the row says “not carried out”.',
        },
        back: {
          name: 'It is back',
          told: 'It reads the row and does what the row says. It can’t tell a call that was never made from one that was not noted.',
        },
        again: {
          name: 'Published again',
          told: 'The service does as it is told, a second time. Somebody pays twice for one campaign.',
        },
      },
      seen: 'The table of commands is an outbox for calls: nothing is lost, and what is done may be done again. Only who is asked can tell that it was asked before.',
    },
  },
  challenges: {
    'never-told': {
      title: 'Never told',
      brief:
        'The saga keeps nothing. One request may be lost on its way. Let the campaign wait for ever for a publisher that was never asked.',
      why: 'The saga made its call, was not answered, and went on. The event is acknowledged, so nobody will bring it again.',
      cured:
        'The command is a row before it is a call. The executor goes on calling until it has been answered.',
    },
  },
  costs: [
    'Two more hops, and a stream of its own for each saga.',
    'Others have to play along: they must accept an id with each command and remember it for as long as one may ask again.',
  ],
  simplified: [
    'The service outside is one box with one memory, and it answers a repeated command exactly as it did before.',
    'Contracts and money are not modelled: “published twice” stands for both.',
  ],
  closing: {
    'dies-before-its-call': {
      question:
        'The saga that keeps nothing dies just before its call, and comes back. It acknowledges last. How often is the campaign published?',
      answers: { never: 'Never: the call was lost', once: 'Once', twice: 'Twice' },
      why: 'What was not acknowledged is delivered again. As long as it is the process that dies and not the request, acknowledging last is enough.',
    },
    'dies-after-its-call': {
      question:
        'The same saga dies just after its call, and comes back. How often is the campaign published?',
      answers: { never: 'Never: it was rolled back', once: 'Once', twice: 'Twice' },
      why: 'Its transaction was rolled back, and the mark of having handled the event along with it. The call was not.',
    },
    'confirmed-twice': {
      question:
        'The service outside confirms the publication twice. How often does the stream of the campaign say PublishingConfirmed?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'Ids work in both directions: the saga recognises the message that it has handled.',
    },
  },
  takeHome: 'Write the command down with its cause, and ask somebody who knows your ids.',
};
