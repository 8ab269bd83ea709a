import type { ReactElement } from 'react';
import { useSearch, useView } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { HiddenText } from '../parts/hidden-text.tsx';
import { summaryText } from './searched-text.ts';

/** Says what a search has found whose dialog was closed, and leaves the focus where it is. */
export function ExploreNews(): ReactElement {
  const texts = useTexts();
  const isOpen = useView((state) => state.exploring.isOpen);
  const state = useSearch((search) => search);
  const isOver = state.kind === 'found' || state.kind === 'failed';
  return (
    <HiddenText>
      <output>{isOver && !isOpen ? `${texts.explore.result}: ${summaryText(state, texts)}` : ''}</output>
    </HiddenText>
  );
}
