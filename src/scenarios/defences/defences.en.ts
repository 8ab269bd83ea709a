import type { DefenceText } from './defence.ts';
import type { DefenceId } from './defence-table.ts';

export const defenceTexts = {
  'both-changes': {
    title: 'Both changes',
    brief:
      'Two people change one campaign at the same time. Both changes must last, and others must be told of each, even if something crashes once. A campaign is one document.',
  },
  'in-turn': {
    title: 'In turn',
    brief:
      'Orders are changed one after the other and at once. Each event must arrive, and those of one order in their turn. A statement may be refused once.',
  },
  'told-once': {
    title: 'Told once',
    brief:
      'An order is changed, and the customer gets a mail about it: not none, not two, and none about what did not happen. One thing may crash, and a database or the broker may be away once.',
  },
  'all-or-nothing': {
    title: 'All or nothing',
    brief:
      'An order needs credit that another service keeps. For one order there is enough, for another there is not: in the end it is approved with its credit, or rejected without. Something may crash, or time may run out too early.',
  },
} satisfies Record<DefenceId, DefenceText>;
