import type { ReactElement } from 'react';
import { summarySign, summaryText } from './summary-text.ts';
import { useLab, useSearch } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import styles from './explore.module.css';
import { useOpenExplore } from './use-open-explore.ts';

/** Leads to the search; while one runs, or has found something, it says so. */
export function ExploreButton(): ReactElement | null {
  const texts = useTexts();
  const open = useOpenExplore();
  const state = useSearch((search) => search);
  const mayExplore = useLab(({ offers }) => offers.mayExplore);
  if (!mayExplore) return null;
  const sign = summarySign(state);
  return (
    <Button className={styles['open'] ?? ''} onClick={() => open()}>
      {state.kind === 'searching' && <span className={styles['pulse']} aria-hidden="true" />}
      {sign !== null && <LightSign state={sign} />}
      <span>{summaryText(state, texts)}</span>
    </Button>
  );
}

type ExploreThisProps = {
  readonly property: string;
  /** A sign alone, where there is no room for a line more. */
  readonly isShort?: boolean;
};

/** The same for one promise, beside its light. */
export function ExploreThis({ property, isShort = false }: ExploreThisProps): ReactElement | null {
  const { ways } = useTexts();
  const open = useOpenExplore();
  const mayExplore = useLab(({ offers }) => offers.mayExplore);
  if (!mayExplore) return null;
  if (isShort)
    return (
      <IconButton
        icon="search"
        label={ways.exploreThis}
        side="left"
        className={styles['beside'] ?? ''}
        onClick={() => open(property)}
      />
    );
  return (
    <button type="button" className={styles['openThis']} onClick={() => open(property)}>
      {ways.exploreThis}
    </button>
  );
}
