import { present } from '../../src/base/assert.ts';
import type { AllTexts } from '../../src/i18n/en/texts.ts';

/** What a variant is called whose id no other slot has. */
export function variantCalled(id: string, { variants }: Pick<AllTexts, 'variants'>): string {
  const names = Object.values(variants).flatMap((own) => own[id] ?? []);
  return present(names.length === 1 ? names[0] : undefined, `one variant ${id}`);
}
