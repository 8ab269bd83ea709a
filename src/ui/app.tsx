import { useState, type ReactElement } from 'react';
import { pageOf } from '../app/addresses.ts';
import { createMemoryOpener } from '../app/explore/memory-opener.ts';
import type { Spoken } from './lab/spoken.ts';
import { useKeptFocus } from './lab/use-kept-focus.ts';
import { TextsProvider, useSpeech } from './lab/texts-context.tsx';
import { LoadFailed } from './late/load-failed.tsx';
import { TooltipLayer } from './overlays/tooltip-layer.tsx';
import { ErrorBoundary } from './pages/error-boundary.tsx';
import { pageParts } from './pages/page-parts.ts';
import { useShownHash } from './pages/use-shown-hash.ts';

/** Everything that every page needs, around whatever the address asks for. */
export function App({ first }: { readonly first: Spoken }): ReactElement {
  return (
    <TextsProvider first={first}>
      <ErrorBoundary runText={noRun}>
        <LanguageTrouble />
        <Page />
        <TooltipLayer />
      </ErrorBoundary>
    </TextsProvider>
  );
}

const noRun = (): null => null;

/** A comparison, the matrix, the challenges and the glossary are pages of their own; so is home; all else is a lab. */
function Page(): ReactElement {
  useKeptFocus();
  const [openMemory] = useState(createMemoryOpener);
  const hash = useShownHash();
  const name = pageOf(hash);
  const Part = pageParts[name];
  // A lab follows its address by itself: the run that is open may be the one that it asks for.
  return <Part key={name === 'lab' ? name : hash} hash={hash} openMemory={openMemory} />;
}

/** The language that was chosen did not come. */
function LanguageTrouble(): ReactElement | null {
  const { lacking, setLanguage } = useSpeech();
  return lacking === null ? null : <LoadFailed onRetry={() => setLanguage(lacking)} />;
}
