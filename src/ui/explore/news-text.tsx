import type { ReactElement } from 'react';
import { useSearch } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { newsText } from './searched-text.ts';

/** What a search has found, in one sentence. */
export function NewsText(): ReactElement {
  const texts = useAllTexts();
  const search = useSearch((state) => state);
  // In an element of its own, so that a translated page loses nothing when it goes.
  return <span>{newsText(search, texts)}</span>;
}
