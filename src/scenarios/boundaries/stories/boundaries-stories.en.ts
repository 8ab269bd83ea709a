import type { StoryTexts } from '../../form/story-text.ts';
import type { BoundaryStory } from './boundaries-stories.ts';

export const boundaryStoryTexts = {
  'mended-too-late': {
    title: 'The boundary that a saga can’t mend',
    before: 'Seoul may spend 60 of 100',
    watch:
      'A campaign has a budget of 100 for all its ad locations. But each ad location is an aggregate of its own here, and an event handler is to see to it that their budgets fit. Seoul has just been given 60. As soon as that is answered, somebody asks for 60 for Busan.',
    watchCured:
      'The same two requests. But now the campaign and its ad locations are one aggregate, which knows all their budgets when it decides. Let it run.',
    question: '60 of 100 are Seoul’s. What becomes of the 60 for Busan, once nothing moves any more?',
    answers: {
      stays: 'Busan has its 60',
      lowered: 'The client is told “accepted”, and Busan ends up with less',
      refused: 'The request is refused',
    },
    beats: {
      accepted: {
        name: 'Told “accepted”',
        told: 'Seoul has its 60, and the client knows it. The handler has done nothing about it yet. Now Busan is asked, which knows nothing of Seoul.',
      },
      over: {
        name: 'Both have said yes',
        told: 'The ad locations may now spend 120 of 100. Each of them was right as far as it knew. What the handler does about it comes later.',
      },
    },
    why: 'The rule is about several ad locations, but one transaction changes one aggregate, and each location was one. So both said yes. The handler takes back later what a client was told is accepted, and until then the ads spend what is not there. A saga can only mend what has happened: it can’t keep it from happening.',
    held: 'The campaign with its ad locations is one aggregate: it saw 60 and 60 in one decision, and refused. Nothing had to be mended, and nobody was told what did not last.',
    costs:
      'Two changes of one campaign at once now meet in one version, and one of them has to give way, even if they are about two locations. So an aggregate is to be as large as its rules, and no larger.',
  },
} satisfies StoryTexts<BoundaryStory>;
