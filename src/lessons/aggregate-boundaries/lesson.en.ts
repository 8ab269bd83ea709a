import type { LessonTextOf } from '../form/lesson-text.ts';
import type { aggregateBoundaries } from './lesson.ts';

export const aggregateBoundariesText: LessonTextOf<typeof aggregateBoundaries> = {
  objectives: [
    'Given a rule, you can say what must be in one aggregate, and show the moment at which a smaller boundary breaks it.',
    'You can show that a larger boundary than needed makes conflicts that nobody needs.',
  ],
  belief: 'Small aggregates and a saga can do everything; it just takes a moment longer.',
  intro: [
    'An aggregate decides by what it has loaded, and a transaction changes one aggregate. What is inside of it agrees at every moment: strong consistency. What is outside agrees later, once messages have arrived: eventual consistency.',
    'So where a boundary is drawn decides what can be promised at once, and what only later.',
    'A campaign here has a budget of 100 for its ad locations in Seoul and Busan, and it has a publisher, whose contact may change. One rule binds the locations: together they must not get more than there is.',
  ],
  follows: 'Vaughn Vernon, “Implementing Domain-Driven Design”, chapter 10, on the size of aggregates.',
  steps: {
    'too-small': 'Too small: a location for itself',
    right: 'Right: as large as the rule',
    'over-the-budget': 'Over the budget',
    'in-one-stream': 'Too large: with the publisher',
  },
  episodes: {
    'in-one-stream': {
      before: 'Both begin',
      watch:
        'Now the campaign, its locations and their publisher are one aggregate. One client deactivates the campaign; at the same moment another one changes the publisher’s contact. No rule says anything about the two together.',
      question:
        'That the campaign is off is committed first. What is the client told that changes the contact?',
      answers: {
        accepted: 'Accepted: the two have nothing to do with each other',
        rejected: 'Rejected: the campaign is off',
        conflict: 'A conflict: somebody was faster',
      },
      beats: {
        first: {
          name: 'The first commits',
          told: 'The version of the one stream has moved on. The other command was decided on the one before.',
        },
      },
      seen: 'A version belongs to the whole aggregate. Whatever is put into it has to queue with everything else in it, and the client of a change that was perfectly all right is told to try again.',
    },
  },
  challenges: {
    'over-the-budget': {
      title: 'Over the budget',
      brief:
        'Each ad location is an aggregate of its own, and a handler mends afterwards what breaks the rule. Nothing fails. Have more given out than there is, if only for a moment.',
      why: 'The second location decided before the handler had done anything about the first, or without knowing of it at all. Each of them was right about itself.',
      cured:
        'Both requests meet in one stream: the second is decided with the first in view, or decided again. There is no state in which the rule is broken.',
    },
  },
  costs: [
    'All that is in one aggregate is changed one after the other. The larger it is, the more commands give way to one another.',
    'What truly is somebody else’s business stays outside, and agrees later: that needs a saga.',
  ],
  simplified: [
    'There are three boundaries to choose from. Outside, finding them is talk with the people who know the rules, not a search.',
    'With the small boundary the handler mends everything as long as it gets its messages. “Mended” says nothing about what was spent before.',
  ],
  closing: {
    'unknown-customer': {
      question: 'A client creates an order for a customer that does not exist. What is it told?',
      answers: { accepted: 'Accepted', rejected: 'Rejected', nothing: 'Nothing' },
      why: 'The order decides by what it has loaded, and that is itself. Customers are other aggregates; whether there is one can be found out afterwards only.',
    },
    apart: {
      question:
        'The same two changes as in the last episode, but publisher and campaign are aggregates of their own. What is the client told that changes the contact?',
      answers: { accepted: 'Accepted', rejected: 'Rejected', conflict: 'A conflict' },
      why: 'Two streams, two versions: the two transactions have no row in common.',
    },
    'switched-off': {
      question:
        'With the small boundary a campaign with two ad locations is deactivated, and nothing fails. How many events follow in the streams of the locations, after the campaign’s own has been committed?',
      answers: { never: 'None', once: 'One', twice: 'Two' },
      why: 'One event for each location, in two transactions of their own. Until they are committed, ads run for a campaign that is off.',
    },
  },
  takeHome: 'What one rule binds belongs in one aggregate; nothing else does.',
};
