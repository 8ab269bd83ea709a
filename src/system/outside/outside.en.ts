import type { VariantText } from '../variant-text.ts';
import type { OutsideId } from './outside-table.ts';

export const outsideTexts = {
  plain: {
    name: 'does it again',
    note: 'The outside system does what it is asked, however often it is asked the same.',
  },
  'recognises-command-id': {
    name: 'knows the command’s id',
    note: 'The outside system remembers the ids of commands: asked again, it does nothing more and answers as before.',
  },
} satisfies Record<OutsideId, VariantText>;
