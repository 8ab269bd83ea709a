import { present } from '../../src/base/assert.ts';
import type { AllTexts } from '../../src/i18n/en/texts.ts';

/** What a variant is called; its slot may be left out where no other has one of the same id. */
export function variantCalled(id: string, { variants }: Pick<AllTexts, 'variants'>, slot?: string): string {
  const among = slot === undefined ? Object.values(variants) : [variants[slot] ?? {}];
  const names = among.flatMap((own) => own[id] ?? []);
  return present(names.length === 1 ? names[0] : undefined, `one variant ${id}`);
}
