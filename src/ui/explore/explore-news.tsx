import type { ReactElement } from 'react';
import { useSearch, useView } from '../lab/lab-context.tsx';
import { lateSilently } from '../late/late.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';

const NewsText = lateSilently(async () => (await import('./news-text.tsx')).NewsText, 'all');

/** Says what a search finds whose dialog was closed, and leaves the focus where it is. */
export function ExploreNews(): ReactElement {
  const isOpen = useView((state) => state.exploring.isOpen);
  const isIdle = useSearch((search) => search.kind === 'idle');
  return (
    <HiddenText>
      <output>{!isOpen && !isIdle && <NewsText />}</output>
    </HiddenText>
  );
}
