import type { CuredTexts } from '../../form/cured-text.ts';
import type { ForgettingStory } from './forgetting-stories.ts';

export const forgettingCuredTexts = {
  'name-in-the-view': {
    before: 'Before the key is deleted',
    beats: {
      deleted: {
        name: 'No key any more',
        told: 'The log is as it was, and her name in it is noise.',
      },
      told: {
        name: 'Written over',
        told: 'CustomerForgotten has reached the projection: in its row the name is FORGOTTEN.',
      },
    },
  },
  'name-in-the-snapshot': {
    before: 'Before the key is deleted',
    beats: {
      deleted: {
        name: 'No key any more',
        told: 'One row is deleted, and neither the event nor the snapshot says her name.',
      },
      told: {
        name: 'Written over',
        told: 'The read model, which holds the name in plain, has been told.',
      },
    },
  },
} satisfies CuredTexts<ForgettingStory>;
