import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'publish inside the transaction',
  note: 'The service publishes after its INSERTs and before its COMMIT (a dual write); rows stay locked meanwhile, and the commit may still fail.',
};
