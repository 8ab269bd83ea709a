import type { Texts } from '../../src/i18n/en/texts.ts';

export function storyText(texts: Texts, id: string): Texts['stories'][string] {
  const text = texts.stories[id];
  if (text === undefined) throw new Error(`no texts for the story ${id}`);
  return text;
}
