import type { CompensationVariant } from './compensation-variant.ts';

/** Each step that is done has one that undoes it: an order is rejected, credit is released. */
export const onFailure = { id: 'on-failure', undoes: true } as const satisfies CompensationVariant;
