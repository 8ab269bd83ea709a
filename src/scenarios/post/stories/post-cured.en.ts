import type { CuredTexts } from '../../form/cured-text.ts';
import type { PostStory } from './post-stories.ts';

export const postCuredTexts = {
  'half-of-step-nine': {
    before: 'Before the one write',
    beats: {
      written: {
        name: 'Written with its outbox row',
        told: 'The event and the row that says it is to be sent are there together.',
      },
      died: {
        name: 'The service has died',
        told: 'Its list of uncommitted changes is gone, and nobody needs that: what is to be sent stands in a table.',
      },
      sent: {
        name: 'Sent by the relay',
        told: 'The relay has found the row, and has sent the event.',
      },
    },
  },
} satisfies CuredTexts<PostStory>;
