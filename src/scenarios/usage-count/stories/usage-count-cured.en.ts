import type { CuredTexts } from '../../form/cured-text.ts';
import type { UsageCountStory } from './usage-count-stories.ts';

export const usageCountCuredTexts = {
  'nobody-can-say': {
    before: 'Before a request is rejected',
    beats: {
      rejected: {
        name: 'Rejected',
        told: 'A row of events says that it was rejected, by Jun, and why. What Sora asked for stands in the one before it.',
      },
      asked: {
        name: 'The next request',
        told: 'Mina asks for the same template. Its events are read and folded first.',
      },
      added: {
        name: 'Added',
        told: 'Her request is one more row. Nothing has been written over.',
      },
    },
  },
  'audit-never-written': {
    before: 'Before both are committed',
    beats: {
      committed: {
        name: 'Both are committed',
        told: 'The row says ten, and the audit says who asked for that and why.',
      },
      died: {
        name: 'The service has died',
        told: 'The client has had no answer. But nothing was left to be written.',
      },
      published: {
        name: 'Published',
        told: 'The relay finds the outbox row, which was committed with the two others.',
      },
    },
  },
  'two-hundred-events': {
    before: 'Before the template is found',
    beats: {
      found: {
        name: 'Found',
        told: 'The snapshot of version 201 was read, and the one event after it. Charts shows the difference.',
      },
      committed: {
        name: 'Decided',
        told: 'The decision is the same as it would be after two hundred and two events. Delete all snapshots (a fault of the database) and ask again: only the cost changes.',
      },
    },
  },
} satisfies CuredTexts<UsageCountStory>;
