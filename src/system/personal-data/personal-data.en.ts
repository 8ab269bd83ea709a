import type { PersonalDataId } from './personal-data-table.ts';

export const personalDataTexts = {
  'in-plain': 'plain in the events',
  'key-deleted': 'enciphered, key deleted',
  'views-told': 'key deleted, read models told',
  'snapshots-sealed': 'key deleted, snapshots enciphered too',
  'nobody-asks': 'plain, nobody asks',
} satisfies Record<PersonalDataId, string>;
