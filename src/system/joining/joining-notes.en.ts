import type { JoiningId } from './joining-table.ts';

export const joiningNotes = {
  later:
    'The projection is no subscriber until somebody subscribes it, at any moment: its group has no offset before that, and begins then where the choice for a group without an offset says.',
  'from-the-start': 'The projection is subscribed before anything is published.',
} satisfies Record<JoiningId, string>;
