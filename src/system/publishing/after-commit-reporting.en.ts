import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'publish after the commit, report a failure',
  note: 'Commit, then publish; if that fails, the client is told “failed” although the change is committed.',
};
