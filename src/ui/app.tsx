import { Tooltip } from 'radix-ui';
import { useState, type ReactElement } from 'react';
import { ChallengesPage } from './challenge/challenges-page.tsx';
import { TextsProvider } from './lab/texts-context.tsx';
import { ErrorBoundary } from './pages/error-boundary.tsx';
import { LabHost } from './pages/lab-host.tsx';
import { useHash } from './pages/use-hash.ts';
import { readAddress } from '../app/addresses.ts';
import { createMemoryOpener } from '../app/explore/remembered-search.ts';
import { ComparePage } from './compare/compare-page.tsx';
import { MatrixPage } from './matrix/matrix-page.tsx';
import { createLabOpener, type LabOpener } from './pages/lab-opener.ts';

const tooltipDelayMs = 400;

/** Everything that every page needs, around whatever the address asks for. */
export function App(): ReactElement {
  const [opener] = useState(createLabOpener);
  const [openMemory] = useState(createMemoryOpener);
  return (
    <TextsProvider>
      <Tooltip.Provider delayDuration={tooltipDelayMs}>
        <ErrorBoundary runText={opener.runText}>
          <Page opener={opener} openMemory={openMemory} />
        </ErrorBoundary>
      </Tooltip.Provider>
    </TextsProvider>
  );
}

type PageProps = {
  readonly opener: LabOpener;
  readonly openMemory: ReturnType<typeof createMemoryOpener>;
};

/** A comparison, the matrix and the list of challenges are pages of their own; all else is a lab. */
function Page({ opener, openMemory }: PageProps): ReactElement {
  const hash = useHash();
  switch (readAddress(hash).page) {
    case 'compare':
      return <ComparePage key={hash} hash={hash} />;
    case 'matrix':
      return <MatrixPage key={hash} hash={hash} openMemory={openMemory} />;
    case 'challenges':
      return <ChallengesPage />;
    default:
      return <LabHost opener={opener} openMemory={openMemory} />;
  }
}
