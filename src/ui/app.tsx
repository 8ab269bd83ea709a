import { Tooltip } from 'radix-ui';
import { useState, type ReactElement } from 'react';
import { TextsProvider } from './lab/texts-context.tsx';
import { ErrorBoundary } from './pages/error-boundary.tsx';
import { LabHost } from './pages/lab-host.tsx';
import { createLabOpener } from './pages/lab-opener.ts';

const tooltipDelayMs = 400;

/** Everything that every page needs, around whatever the address asks for. */
export function App(): ReactElement {
  const [opener] = useState(createLabOpener);
  return (
    <TextsProvider>
      <Tooltip.Provider delayDuration={tooltipDelayMs}>
        <ErrorBoundary runText={opener.runText}>
          <LabHost opener={opener} />
        </ErrorBoundary>
      </Tooltip.Provider>
    </TextsProvider>
  );
}
