import type { RecognisingVariant } from './recognising-variant.ts';

/** Every request is new: one that comes twice is carried out twice. */
export const unrecognised = {
  id: 'unrecognised',
  hasSeen: () => false,
} as const satisfies RecognisingVariant;
