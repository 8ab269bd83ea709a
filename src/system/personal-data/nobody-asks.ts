import type { PersonalDataVariant } from './personal-data-variant.ts';

/** Events say it as it is, and nobody asks to be forgotten. */
export const nobodyAsks = { id: 'nobody-asks' } as const satisfies PersonalDataVariant;
