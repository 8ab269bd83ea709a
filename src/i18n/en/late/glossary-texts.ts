import { askingTexts } from '../../../glossary/terms/asking.en.ts';
import { beingToldTexts } from '../../../glossary/terms/being-told.en.ts';
import { judgingTexts } from '../../../glossary/terms/judging.en.ts';
import { keepingTexts } from '../../../glossary/terms/keeping.en.ts';
import { manyPartsTexts } from '../../../glossary/terms/many-parts.en.ts';
import { tellingTexts } from '../../../glossary/terms/telling.en.ts';
import type { GlossaryTexts } from '../../../glossary/glossary-texts.ts';

/** Comes with its page alone. */
export const glossaryTexts: GlossaryTexts = {
  intro: 'The words of event sourcing, one sentence each, as they are used everywhere here.',
  search: 'Find a term, by its English or its Korean name',
  groupList: 'Groups of terms',
  count: (count) => (count === 1 ? '1 term' : `${count} terms`),
  nothingFound: (sought) => `Nothing fits “${sought}”, neither an English name nor a Korean one.`,
  unknown: 'There is no term of this name. These are all.',
  also: (forms) => `Also: ${forms.join(', ')}`,
  related: 'See also',
  supporting: 'background',
  groups: {
    keeping: 'Keeping',
    telling: 'Telling others',
    'being-told': 'Being told',
    asking: 'Asking',
    'many-parts': 'One act, many parts',
    judging: 'Judging',
  },
  terms: {
    ...keepingTexts,
    ...tellingTexts,
    ...beingToldTexts,
    ...askingTexts,
    ...manyPartsTexts,
    ...judgingTexts,
  },
};
