import type { CuredTexts } from '../../form/cured-text.ts';
import type { BoundaryStory } from './boundaries-stories.ts';

export const boundaryCuredTexts = {
  'mended-too-late': {
    before: 'Seoul may spend 60 of 100',
    beats: {
      accepted: {
        name: 'Told “accepted”',
        told: 'Seoul has its 60, and the client knows it. Now 60 are asked for Busan, of the same aggregate.',
      },
      refused: {
        name: 'Refused',
        told: '60 and 60 are more than 100. The campaign knows both locations and sees it before anything is committed.',
      },
      told: {
        name: 'The client knows',
        told: 'It has been told no, at once. There is nothing to mend later.',
      },
    },
  },
} satisfies CuredTexts<BoundaryStory>;
