import { ofThisCode } from './personal-data-needs.ts';
import type { PersonalDataVariant } from './personal-data-variant.ts';

/** Crypto-shredding: to forget a person is to delete their key. What was copied out of the events stays where it is. */
export const keyDeleted = {
  id: 'key-deleted',
  needs: ofThisCode,
  written: 'sealed',
} as const satisfies PersonalDataVariant;
