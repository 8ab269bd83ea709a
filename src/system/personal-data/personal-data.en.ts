import type { VariantText } from '../variant-text.ts';
import type { PersonalDataId } from './personal-data-table.ts';

export const personalDataTexts = {
  'in-plain': {
    name: 'plain in the events',
    note: 'A customer may ask to be forgotten. Read models do so when they are told; the log, the outbox and the broker say the name for ever.',
  },
  'key-deleted': {
    name: 'enciphered, key deleted',
    note: 'Crypto-shredding: the name stands in events enciphered with a key of the customer’s own. To forget is to delete the key. Whoever has copied the name keeps it.',
  },
  'views-told': {
    name: 'key deleted, read models told',
    note: 'The key is deleted, and read models write over what they have copied when CustomerForgotten reaches them. Snapshots keep what they hold.',
  },
  'snapshots-sealed': {
    name: 'key deleted, snapshots enciphered too',
    note: 'Snapshots hold the name enciphered with the same key: with the key it is gone from them, too. Read models are told.',
  },
  'nobody-asks': {
    name: 'plain, nobody asks',
    note: 'Events say the name as it is, and nobody asks to be forgotten.',
  },
} satisfies Record<PersonalDataId, VariantText>;
