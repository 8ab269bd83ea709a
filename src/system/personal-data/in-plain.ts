import { ofThisCode } from './personal-data-needs.ts';
import type { PersonalDataVariant } from './personal-data-variant.ts';

/** Events say it as it is. Whoever is told forgets it; the log, which is never rewritten, can't. */
export const inPlain = {
  id: 'in-plain',
  needs: ofThisCode,
  written: 'plain',
  viewsForget: true,
} as const satisfies PersonalDataVariant;
