import type { ReactElement } from 'react';
import { useView, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { late } from '../late/late.tsx';
import { Dialog } from '../overlays/dialog.tsx';

const ExploreBody = late(async () => (await import('./explore-body.tsx')).ExploreBody, 'all');

/** Asks what to search, shows how far it is, and what is found as soon as it is. Closed, the search goes on. */
export function ExploreDialog(): ReactElement {
  const { shell, ways } = useTexts();
  const view = useViewStore();
  const isOpen = useView((state) => state.exploring.isOpen);
  const close = (): void => view.setState({ exploring: { isOpen: false, property: null } });
  return (
    <Dialog isOpen={isOpen} onClose={close} title={ways.exploreTitle} closeLabel={shell.close} isLarge>
      <ExploreBody />
    </Dialog>
  );
}
