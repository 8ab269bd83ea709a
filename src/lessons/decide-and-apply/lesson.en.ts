import type { LessonTextOf } from '../form/lesson-text.ts';
import type { decideAndApply } from './lesson.ts';

export const decideAndApplyText: LessonTextOf<typeof decideAndApply> = {
  objectives: [
    'You can say of a given command whether it will be refused, and show that a refusal stores nothing.',
    'You can tell a refusal from a failure that is itself an event.',
  ],
  belief: 'A command and an event are the same thing, once in the imperative and once in the past.',
  intro: [
    'A command says what somebody wants. It may be refused. An event says what has happened, and nobody can refuse that.',
    'Between the two stands the aggregate, with two functions. process() looks at the state and the command, and answers with events or with a refusal; it changes nothing. apply() takes an event and changes the state; it has no way to say no.',
    'There is a customer with a credit limit of 500, and an order for 100 that is PENDING. You will watch both functions at work, and then make a command fail that looks as if it could not.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 6: process() and apply().',
  steps: {
    'approved-twice': 'Approved, twice',
    'too-much-credit': 'More than there is',
    'sent-first-refused': 'Sent first, and refused',
  },
  episodes: {
    'approved-twice': {
      before: 'Before it is loaded',
      watch:
        'A client has sent ApproveOrder for order-1. The service has taken it and knows nothing of the order yet.',
      question:
        'As soon as the client has its answer it sends the same command again. How many events will be added in all?',
      answers: {
        never: 'None',
        once: 'One',
        twice: 'Two: each command leaves its event',
      },
      beats: {
        loaded: {
          name: 'Loaded',
          told: 'The events of order-1 are read and folded: PENDING, total 100, version 1.',
        },
        decided: {
          name: 'process() decides',
          told: 'process() asks one thing: is the order PENDING? It is. So it answers with OrderApproved. Nothing has changed yet.',
        },
        applied: {
          name: 'apply() changes',
          told: 'apply() makes APPROVED of PENDING, in memory. The event waits in a list of what is not committed.',
        },
        committed: {
          name: 'Committed',
          told: 'Only now is there a row that others can read, and the order is at version 2.',
        },
        heard: {
          name: 'Accepted',
          told: 'The client hears “accepted, version 2”. It sends the same command once more, to the other service.',
        },
        'loaded-again': {
          name: 'Loaded again',
          told: 'Two events are folded now. They come to APPROVED, version 2.',
        },
        refused: {
          name: 'process() says no',
          told: 'The same question, another state: the order is not PENDING. The list of events stays empty.',
        },
        'refusal-heard': {
          name: 'Refused',
          told: 'The transaction is rolled back without a row. The client hears why: OrderNotPending.',
        },
      },
      seen: 'The same command was accepted and then refused: process() decides on the state that it finds. The refusal left nothing behind, neither an event nor a new version. Look at the table events.',
    },
    'too-much-credit': {
      before: 'Before it is loaded',
      watch: 'The customer’s limit is 500. A client has sent ReserveCredit over 600.',
      question: 'What will be stored?',
      answers: {
        nothing: 'Nothing: the command is refused',
        CreditReserved: 'CreditReserved',
        CreditReservationFailed: 'CreditReservationFailed',
        command: 'The command itself',
      },
      beats: {
        decided: {
          name: 'process() decides',
          told: '600 does not fit into 500. Whoever wants to take the order further has to learn that, so the answer is an event.',
        },
        stored: {
          name: 'Committed',
          told: 'CreditReservationFailed is a row like any other, and the customer is at version 2. The state is as it was.',
        },
        heard: {
          name: 'Accepted',
          told: 'The client hears “accepted”: the command has been carried out, and what came of it is in the event.',
        },
        others: {
          name: 'Others know',
          told: 'The event goes the way of all events. Who waits for the credit can act on it.',
        },
      },
      seen: 'This “no” is a fact of the business: others wait for it, so it is stored and published. A refusal concerns only the one who asked, so it is an answer and nothing else. Which of the two it is, process() decides.',
    },
  },
  challenges: {
    'sent-first-refused': {
      title: 'Sent first, and refused',
      brief:
        'Two commands for order-1: ReviseOrder first, CancelOrder second. One after the other, both are accepted. Nothing fails here; you choose who moves.',
      why: 'What counts is not which command was sent first but which state process() found. The cancellation was committed before the other service had loaded the order, so the revision met an order that was cancelled already.',
    },
  },
  costs: [
    'To decide, all that ever happened to the aggregate has to be loaded: the longer its life, the more there is to fold.',
    'Two services may load the same state and decide at the same time. Then it takes a version to tell who was first.',
  ],
  simplified: [
    'Frameworks find process() and apply() by annotations or by the type of the message. Here it is a switch, which you can read in the code view.',
    'Commands carry no user and no permission.',
  ],
  closing: {
    'all-of-the-limit': {
      question:
        'The limit is 500 and nothing is reserved. ReserveCredit over exactly 500 arrives. What is stored?',
      answers: {
        nothing: 'Nothing: the command is refused',
        CreditReserved: 'CreditReserved',
        CreditReservationFailed: 'CreditReservationFailed',
      },
      why: 'The rule is “never more than the limit”, and 500 is not more than 500.',
    },
    'unknown-customer': {
      question: 'CreateOrder names customer-9, who does not exist. What does the client hear?',
      answers: {
        rejected: 'Refused: no such customer',
        accepted: 'Accepted',
        failed: 'An error: the service can’t go on',
      },
      why: 'process() sees its own aggregate and no other. Whether there is such a customer, the order can’t know.',
    },
    'approved-then-revised': {
      question:
        'order-1 has been approved. Then ReviseOrder to a total of 150 arrives. What does the client hear?',
      answers: {
        rejected: 'Refused: it is not PENDING any more',
        accepted: 'Accepted',
        conflict: 'A conflict: somebody else was first',
      },
      why: 'Only approving and rejecting ask for PENDING. A revision asks only whether the order has been rejected or cancelled.',
    },
  },
  takeHome: 'process may say no and changes nothing; apply changes and can’t say no.',
};
