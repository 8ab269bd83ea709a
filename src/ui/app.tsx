import { Tooltip } from 'radix-ui';
import { useState, type ReactElement } from 'react';
import { TextsProvider } from './lab/texts-context.tsx';
import { ErrorBoundary } from './pages/error-boundary.tsx';
import { LabHost } from './pages/lab-host.tsx';
import { useHash } from './pages/use-hash.ts';
import { ComparePage } from './compare/compare-page.tsx';
import { createLabOpener, type LabOpener } from './pages/lab-opener.ts';

const tooltipDelayMs = 400;

/** Everything that every page needs, around whatever the address asks for. */
export function App(): ReactElement {
  const [opener] = useState(createLabOpener);
  return (
    <TextsProvider>
      <Tooltip.Provider delayDuration={tooltipDelayMs}>
        <ErrorBoundary runText={opener.runText}>
          <Page opener={opener} />
        </ErrorBoundary>
      </Tooltip.Provider>
    </TextsProvider>
  );
}

/** A comparison is a page of its own; all else is a lab. */
function Page({ opener }: { readonly opener: LabOpener }): ReactElement {
  const hash = useHash();
  return hash.startsWith('#/compare/') ? <ComparePage key={hash} hash={hash} /> : <LabHost opener={opener} />;
}
