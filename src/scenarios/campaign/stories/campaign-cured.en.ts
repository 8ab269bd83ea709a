import type { CuredTexts } from '../../form/cured-text.ts';
import type { CampaignStory } from './campaign-stories.ts';

export const campaignCuredTexts = {
  'array-overwritten': {
    before: 'Before the second event',
    beats: {
      added: {
        name: 'The second event is in',
        told: 'The document has two events in its outbox. The relay still holds the version from before.',
      },
      'in-place': {
        name: 'One entry is marked',
        told: 'The relay has changed the one entry that it published. The second event stands beside it.',
      },
      published: {
        name: 'The second is published',
        told: 'The relay has read the document again, and found it.',
      },
    },
  },
} satisfies CuredTexts<CampaignStory>;
