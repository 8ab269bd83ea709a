import type { VariantText } from '../variant-text.ts';
import type { JoiningId } from './joining-table.ts';

export const joiningTexts = {
  later: {
    name: 'added later',
    note: 'The projection is no subscriber until somebody subscribes it, at any moment: its group has no offset before that, and begins then where the choice for a group without an offset says.',
  },
  'from-the-start': {
    name: 'from the start',
    note: 'The projection is subscribed before anything is published.',
  },
} satisfies Record<JoiningId, VariantText>;
