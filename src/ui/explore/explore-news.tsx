import type { ReactElement } from 'react';
import { useSearch, useView } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { newsText } from './searched-text.ts';

/** Says what a search finds whose dialog was closed, and leaves the focus where it is. */
export function ExploreNews(): ReactElement {
  const texts = useTexts();
  const isOpen = useView((state) => state.exploring.isOpen);
  const state = useSearch((search) => search);
  return (
    <HiddenText>
      <output>{isOpen ? '' : newsText(state, texts)}</output>
    </HiddenText>
  );
}
