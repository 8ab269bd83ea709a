import type { PersonalDataId } from './personal-data-table.ts';

export const personalDataNotes = {
  'in-plain':
    'A customer may ask to be forgotten. Read models do so when they are told; the log, the outbox and the broker say the name for ever.',
  'key-deleted':
    'Crypto-shredding: the name stands in events enciphered with a key of the customer’s own. To forget is to delete the key. Whoever has copied the name keeps it.',
  'views-told':
    'The key is deleted, and read models write over what they have copied when CustomerForgotten reaches them. Snapshots keep what they hold.',
  'snapshots-sealed':
    'Snapshots hold the name enciphered with the same key: with the key it is gone from them, too. Read models are told.',
  'nobody-asks': 'Events say the name as it is, and nobody asks to be forgotten.',
} satisfies Record<PersonalDataId, string>;
