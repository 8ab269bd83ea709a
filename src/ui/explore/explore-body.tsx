import { useState, type ReactElement } from 'react';
import { isAnswered } from '../../app/explore/is-answered.ts';
import { useLabStore, useSearch, useSearchView, useView } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { SearchCounter } from './search-counter.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchResult } from './search-result.tsx';
import { SearchScope } from './search-scope.tsx';
import { FocusedPart } from './focused-part.tsx';
import { newsText } from './searched-text.ts';

/** What to search, or where the search stands. */
export function ExploreBody(): ReactElement {
  const texts = useAllTexts();
  const { explore, notices } = texts;
  const view = useSearchView();
  const lab = useLabStore();
  const state = useSearch((search) => search);
  const property = useView(({ exploring }) => exploring.property);
  const [isAsking, setAsking] = useState(() => !isAnswered(state, property, lab.getState()));
  if (state.kind === 'idle' || (isAsking && state.kind !== 'searching'))
    return (
      <SearchForm
        property={property}
        last={state.kind === 'idle' ? null : state.inquiry}
        onSearch={(inquiry) => {
          setAsking(false);
          view.search(inquiry);
        }}
      />
    );
  return (
    <FocusedPart name={state.kind === 'searching' ? texts.search.searching : explore.result}>
      <SearchScope inquiry={state.inquiry} />
      {state.kind === 'searching' && (
        <SearchCounter progress={state.progress} isStopping={state.isStopping} onStop={view.stop} />
      )}
      {state.kind === 'failed' ? (
        <>
          <p role="alert">{explore.failed}</p>
          <TechnicalDetail title={notices.technical} text={state.detail} />
        </>
      ) : (
        <SearchResult search={state} />
      )}
      <HiddenText>
        {/* There from the start: only what changes inside of it is said aloud. */}
        <output>{newsText(state, texts)}</output>
      </HiddenText>
      {state.kind !== 'searching' && (
        <Button size="large" onClick={() => setAsking(true)}>
          {explore.again}
        </Button>
      )}
    </FocusedPart>
  );
}
