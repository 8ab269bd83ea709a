import type { ReactElement } from 'react';
import { variantName } from '../../i18n/variant-name.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';

/** Goes to the ways of working together, side by side on this run's script. */
export function WaysButton(): ReactElement | null {
  const texts = useTexts();
  const actions = useActions();
  const ways = useLab((state) => state.sideBySide);
  if (ways === null) return null;
  const names = ways.variants.map((variant) => variantName({ slot: ways.slot, variant }, texts));
  return (
    <Button look="quiet" onClick={() => actions.compare('side-by-side')}>
      {texts.ways.compareWays(names.join(' · '))}
    </Button>
  );
}
