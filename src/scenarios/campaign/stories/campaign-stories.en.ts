import type { StoryTexts } from '../../form/story-text.ts';
import type { CampaignStory } from './campaign-stories.ts';

export const campaignStoryTexts = {
  'array-overwritten': {
    title: 'The mark that wiped out an event',
    before: 'Before the second event',
    watch:
      'A campaign is one document with its outbox inside. The relay has read it and published the first event; next it will write the document back with a mark. But service 2 is about to add a second event.',
    watchCured:
      'The same two changes at the same moment. But now the relay changes one entry in place, and nothing beside it. Let it run.',
    question:
      'Both changes will be accepted, each with its event in the outbox. Which events will be published?',
    answers: {
      both: 'Both, one after the other',
      'first-only': 'Only the first, which the relay has read',
      'second-only': 'Only the second, which is newer',
    },
    beats: {
      added: {
        name: 'The second event is in',
        told: 'The document has its next version, with two events in its outbox. The relay still holds the one from before.',
      },
      overwritten: {
        name: 'Written over',
        told: 'The relay has put its old copy back, with a mark. The second event is gone, and so is the change.',
      },
    },
    why: 'To mark one entry the relay replaced the whole document, by a copy that was out of date (a lost update). What had been committed in between was overwritten, although the client had been told “accepted”.',
    held: 'The store changed one entry of the array in place. The second event, added in between, stayed beside it and was published next.',
    costs:
      'The document grows with every event, and everybody who writes it must change it in place or check its version.',
  },
} satisfies StoryTexts<CampaignStory>;
