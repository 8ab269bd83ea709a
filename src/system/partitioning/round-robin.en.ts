import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'no key, in turn',
  note: 'Records go to the partitions in turn; one aggregate’s events lie in several, so their order is not kept.',
};
