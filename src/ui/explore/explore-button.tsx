import type { ReactElement } from 'react';
import { summaryText } from './searched-text.ts';
import { useSearch } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import styles from './explore.module.css';
import { useOpenExplore } from './use-open-explore.ts';

/** Leads to the search; while one runs, or has found something, it says so. */
export function ExploreButton(): ReactElement {
  const texts = useTexts();
  const open = useOpenExplore();
  const state = useSearch((search) => search);
  return (
    <Button
      className={styles['open'] ?? ''}
      look={state.kind === 'found' ? 'primary' : 'plain'}
      onClick={() => open()}
    >
      {state.kind === 'searching' && <span className={styles['pulse']} aria-hidden="true" />}
      {summaryText(state, texts)}
    </Button>
  );
}

/** The same for one promise, beside its light. */
export function ExploreThis({ property }: { readonly property: string }): ReactElement {
  const { explore } = useTexts();
  const open = useOpenExplore();
  return (
    <button type="button" className={styles['openThis']} onClick={() => open(property)}>
      {explore.openThis}
    </button>
  );
}
