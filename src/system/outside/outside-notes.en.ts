import type { OutsideId } from './outside-table.ts';

export const outsideNotes = {
  plain: 'The outside system does what it is asked, however often it is asked the same.',
  'recognises-command-id':
    'The outside system remembers the ids of commands: asked again, it does nothing more and answers as before.',
} satisfies Record<OutsideId, string>;
