import type { StoryTexts } from '../../form/story-text.ts';
import type { CampaignStory } from './campaign-stories.ts';

export const campaignStoryTexts = {
  'array-overwritten': {
    title: 'The mark that wiped out an event',
    watch:
      'A campaign is one document with its outbox inside. The relay has read it and published the first event; next it will write the document back with a mark. But service 2 is about to add a second event. Watch the promise “Nothing is lost”.',
    watchCured:
      'The same two changes at the same moment. But now the relay changes one entry in place, and nothing beside it. Let it run.',
    question:
      'Both changes will be accepted, each with its event in the outbox. Which events will be published?',
    answers: {
      both: 'Both, one after the other',
      'first-only': 'Only the first, which the relay has read',
      'second-only': 'Only the second, which is newer',
    },
    steps: [
      'The relay has read the document with one event in it, and the broker is slow.',
      'Service 2 puts the document’s next version: a new state, and a second event in the outbox.',
      'The relay writes back the document as it had read it, with its mark. The second event and the change it tells of are gone.',
    ],
    why: 'To mark one entry the relay replaced the whole document, by a copy that was out of date (a lost update). What had been committed in between was overwritten, although the client had been told “accepted”.',
    held: 'The store changed one entry of the array in place. The second event, added in between, stayed beside it and was published next.',
  },
} satisfies StoryTexts<CampaignStory>;
