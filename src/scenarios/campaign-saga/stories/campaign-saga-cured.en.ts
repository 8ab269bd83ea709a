import type { CuredTexts } from '../../form/cured-text.ts';
import type { CampaignSagaStory } from './campaign-saga-stories.ts';

export const campaignSagaCuredTexts = {
  'command-lost': {
    before: 'The executor is about to ask',
    beats: {
      lost: {
        name: 'The request is lost',
        told: 'The executor gets no answer. But the command stands in its row, not carried out.',
      },
      again: {
        name: 'It asks again',
        told: 'It takes the same row once more, and asks with the same command id. This time the request arrives.',
      },
      answered: {
        name: 'The publisher answers',
        told: 'What it has decided comes on its own channel, and bears the campaign’s id.',
      },
      tracked: {
        name: 'Tracked',
        told: 'The campaign has what the publisher said, the saga is at its end: nobody waits any more.',
      },
    },
  },
  'submitted-twice': {
    before: 'The publisher has been asked',
    beats: {
      died: {
        name: 'The saga dies',
        told: 'Its transaction is rolled back, as before. The publisher has the command all the same.',
      },
      again: {
        name: 'The event comes again',
        told: 'Nobody has acknowledged it. To the saga it is new: it keeps nothing.',
      },
      asked: {
        name: 'It asks a second time',
        told: 'The command’s id comes from the event, so it is the same as before.',
      },
      known: {
        name: 'Known already',
        told: 'The publisher finds the id among what it has done. It does nothing more, and says again what it has said.',
      },
    },
  },
} satisfies CuredTexts<CampaignSagaStory>;
