import { useState, type ReactElement } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';
import { LabHost } from './lab-host.tsx';
import { createLabOpener } from './lab-opener.ts';
import type { PageProps } from './page-props.ts';

/** A lab, and, where it fails in a way that nobody foresaw, the run that replays it. */
export function LabEntry({ openMemory }: PageProps): ReactElement {
  const [opener] = useState(createLabOpener);
  return (
    <ErrorBoundary runText={opener.runText}>
      <LabHost opener={opener} openMemory={openMemory} />
    </ErrorBoundary>
  );
}
