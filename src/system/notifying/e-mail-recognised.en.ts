import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'send an e-mail with a key',
  note: 'Each e-mail bears an idempotency key. A mail server that is asked again for one that it has sent answers as before and sends nothing.',
};
