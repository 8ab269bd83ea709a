import type { WholeTexts } from '../../src/i18n/en/texts.ts';

export function storyText(texts: WholeTexts, id: string): WholeTexts['stories'][string] {
  const text = texts.stories[id];
  if (text === undefined) throw new Error(`no texts for the story ${id}`);
  return text;
}
