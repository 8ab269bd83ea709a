import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'dead-letter topic',
  note: 'After three attempts the message is moved to a dead-letter topic; what comes behind goes on.',
};
