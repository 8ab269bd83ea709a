import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'unique index on the version',
  note: 'A unique index on the stream and version of the events: of two events of one version the second is refused, and its command is a conflict.',
};
