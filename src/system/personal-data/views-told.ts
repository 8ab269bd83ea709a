import { ofThisCode } from './personal-data-needs.ts';
import type { PersonalDataVariant } from './personal-data-variant.ts';

/** The key is deleted, and read models heed the event that says so. A snapshot hears of nothing. */
export const viewsTold = {
  id: 'views-told',
  needs: ofThisCode,
  written: 'sealed',
  viewsForget: true,
} as const satisfies PersonalDataVariant;
