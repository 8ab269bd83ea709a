import type { LessonTextOf } from '../form/lesson-text.ts';
import type { processManager } from './lesson.ts';

export const processManagerText: LessonTextOf<typeof processManager> = {
  objectives: [
    'You can tell a process manager from a saga by three marks: who starts it, where its branches stand, what it is bound to.',
    'You can lead a business trip through rejections, a dead service and a hotel without a room to an end that is consistent.',
  ],
  belief: 'A process manager is an orchestrated saga by another name.',
  intro: [
    'Mina is to travel to Busan. Somebody finds a route, she says yes or no to it, then a flight is booked, then a hotel. No to a route means another route; no from the hotel means that the flight has to be given back.',
    'Which step comes next depends on what was said before. That is more than a list of steps that go forward or back: it is a small program with branches, which runs for days and waits for people.',
    'A process manager is that program. It is begun by a command for one trip (not by an event that happens to arrive), all branches stand in it and nowhere else, and it keeps for this one trip what its branches depend on.',
  ],
  follows:
    'Gregor Hohpe and Bobby Woolf, “Enterprise Integration Patterns”, Process Manager. Beware of the word: Axon, NServiceBus and MassTransit call a process manager a saga.',
  steps: {
    'turned-down': 'Turned down twice',
    'no-room': 'The hotel has no room',
    'given-back': 'The flight is given back',
    'flight-without-a-bed': 'A flight without a bed',
  },
  episodes: {
    'turned-down': {
      before: 'A second route is proposed',
      watch:
        'Mina has turned down the first route and asked for another. The second has just been worked out. Before she looks at it, the service in which the process manager runs dies and comes back. Then she turns down the second route, too, and asks for another.',
      question: 'Which route is she shown next?',
      answers: {
        first: 'The first: the process manager begins anew',
        second: 'The second once more: that is where it was when it died',
        third: 'The third',
      },
      beats: {
        died: {
          name: 'The service dies',
          told: 'Nothing moves: the process waits for Mina, and Mina does not know that anybody has died.',
        },
        back: {
          name: 'It is back',
          told: 'Nobody goes looking for unfinished trips. What was decided so far stands in a row that bears the id of the trip.',
        },
        rejected: {
          name: 'Mina says no',
          told: 'Her answer bears the same id. By it the row is found, and in the row the routes that she has turned down.',
        },
        another: {
          name: 'She wants another',
          told: 'Two routes are out. The process manager, not Mina and not the service for routes, remembers which.',
        },
        'worked-out': {
          name: 'Worked out anew',
          told: 'The next route is worked out from what is left, and will be shown to her like the others.',
        },
      },
      seen: 'The list of rejected routes is nobody’s business but this trip’s. In a choreography there would be no place for it, and a step of a saga would not ask for it.',
    },
  },
  challenges: {
    'flight-without-a-bed': {
      title: 'A flight without a bed',
      brief:
        'Nothing fails in this system, and nobody dies. Let the trip end with a flight that is booked and no hotel. You decide for Mina, for the airline and for the hotel.',
      why: 'The hotel may say no, that is business as usual. The branch that would have given the flight back is missing.',
      cured:
        'A no from the hotel now leads to CancelFlight, and only then to the end of the trip: whatever anybody decides, both are booked or neither is.',
    },
  },
  costs: [
    'All ways of the business meet in one place, which everybody wants to change. Trips that are under way when it changes have to be led to their end by the new program.',
    'It has to remember: a row or a stream of its own for each trip, written in the same transaction as what it asks of others.',
  ],
  simplified: [
    'There are three routes, and they are given. Mina answers at once or never.',
    'A flight can be cancelled at no cost, and the airline never refuses that.',
  ],
  closing: {
    'in-memory': {
      question:
        'The process manager keeps its trips in memory. Mina turns down the first route, its service dies and comes back, and she turns down the second. What is she asked next?',
      answers: {
        route: 'Whether she likes the first route: it begins anew',
        another: 'Whether she wants another route, as before',
        nothing: 'Nothing, for ever',
      },
      why: 'Her no is stored by the booking, but nobody is left who knew what comes after a no. It does not even begin anew, for nothing would begin it.',
    },
    'no-route-left': {
      question: 'Mina turns down one route after the other, until there is none. How does the trip end?',
      answers: {
        'begins-anew': 'It does not: the first route is proposed again',
        waits: 'It does not: she is asked whether she wants another route',
        fails: 'As failed: there is no route left',
      },
      why: 'As it knows what was turned down, it knows when nothing is left. A process that can go round in circles needs an exit of its own.',
    },
    'no-seat': {
      question:
        'Mina has confirmed a route, and the airline has no seat left. What has been done at the hotel?',
      answers: {
        'never-asked': 'Nothing: it was never asked',
        booked: 'A room was booked',
        'booked-and-cancelled': 'A room was booked and cancelled',
      },
      why: 'The hotel is asked only after the airline has said yes. What may well be refused is asked for first: then there is less to give back.',
    },
  },
  takeHome:
    'A process manager is begun by a command, holds all the branches, and remembers for one case what they depend on.',
};
