import type { LessonTextOf } from '../form/lesson-text.ts';
import type { sagaOrchestration } from './lesson.ts';

export const sagaOrchestrationText: LessonTextOf<typeof sagaOrchestration> = {
  objectives: [
    'You can tell command, reply and event messages apart, and say what each of them is for.',
    'You can show what is lost with an orchestrator that keeps its state in memory.',
  ],
  belief: 'The orchestrator knows the flow, so after a restart it just goes on.',
  intro: [
    'In a choreography nobody knows the whole way. An orchestrator does: it sends a command to a service, waits for the reply, and decides what comes next.',
    'A command message says what is to be done and is meant for one receiver; a reply message says what came of it and goes back to whoever asked; an event message says what has happened, to whom it may concern.',
    'For each order there is a saga instance that says how far it has come and what it waits for. Where that stands is what this lesson is about. The limit is 500 again, and orders are for 300.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 4, on orchestration-based sagas.',
  steps: {
    forgotten: 'An instance in memory',
    remembered: 'An instance in a row',
    'asked-again': 'Asked again',
    'whose-reply': 'Whose reply?',
    'never-ends': 'It never ends',
  },
  episodes: {
    'asked-again': {
      before: 'Carried out, not acknowledged',
      watch:
        'The instance is a row now, and both services have an outbox. The customer service has just committed what ReserveCredit asked of it, and its reply with it. Before it has acknowledged the command, its handler dies. It comes back later, and the command is delivered again.',
      question: 'How often is credit reserved for this order?',
      answers: { never: 'Never: the crash undoes it', once: 'Once', twice: 'Twice' },
      beats: {
        died: {
          name: 'The handler dies',
          told: 'The command is not acknowledged. Reservation and reply are committed together, and the relay works on.',
        },
        replied: {
          name: 'The reply is published',
          told: 'It carries the id of the saga that asked, and finds its row by it.',
        },
        back: {
          name: 'The handler is back',
          told: 'The command comes again, and its id is known. The work is not repeated; what is sent again is the reply, as the first one may have been lost.',
        },
      },
      seen: 'Whoever is asked twice owes two answers and one deed. The second reply came to a saga that knew it already, by the same table of ids.',
    },
  },
  challenges: {
    'never-ends': {
      title: 'It never ends',
      brief:
        'The orchestrator keeps its instances in the memory of its service. One crash is allowed. Bring about a saga that never ends.',
      why: 'The instance was gone when the reply came. The order is stored, and nobody knows any more that it is to be decided.',
      cured:
        'The instance is a row, committed with the command that it sends. After the crash the reply finds it, and the saga goes on.',
    },
  },
  costs: [
    'More messages for the same order than by choreography: there is a command and a reply beside the events.',
    'The orchestrator knows all participants. It must not become the place where all business rules end up: it decides what comes next, the services decide whether.',
    'If a step says no, what came before has to be made up for. That is the next lesson.',
  ],
  simplified: [
    'There is one orchestrator in one place, and an order takes two steps. Frameworks call this object a saga.',
    'The commands travel by the broker. Some orchestrators call by HTTP and wait, and have the gap of every call.',
  ],
  closing: {
    'reply-twice': {
      question:
        'The relay of the customer service dies after it has published the reply and before it has marked it, and comes back. How often is OrderApproved stored?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'The reply comes twice, and the second time its id is known already. A saga is a consumer like any other.',
    },
    'row-without-command': {
      question:
        'The instance is a row, but messages are published after the commit, without an outbox. The order service dies right after it has committed the order, and comes back. What becomes of the order?',
      answers: {
        approved: 'It is approved: the saga goes on by its row',
        rejected: 'It is rejected',
        pending: 'It stays pending',
      },
      why: 'The row says that the saga waits for the reply to ReserveCredit. Nobody has sent ReserveCredit. State and message belong in one transaction.',
    },
    messages: {
      question:
        'One order by orchestration, nothing fails. How many messages has the broker taken, events included? (By choreography it is three events.)',
      answers: { three: 'Three', four: 'Four', five: 'Five', six: 'Six' },
      why: 'The same three events, and a command and its reply. That is the price of having one place that knows where the order stands.',
    },
  },
  takeHome: 'Somebody has to remember the next step; ask where.',
};
