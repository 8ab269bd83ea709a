import { useState, type ReactElement } from 'react';
import { useActions } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { late } from '../late/late.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../overlays/dialog.tsx';

const CompareChooser = late(async () => (await import('./compare-chooser.tsx')).CompareChooser, 'all');

/** Opens the choice of what to compare this run with. */
export function CompareButton(): ReactElement {
  const { shell, ways } = useTexts();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const open = (): void => {
    // What is compared is the run as one sees it.
    actions.pause();
    setOpen(true);
  };
  return (
    <>
      <Button onClick={open}>{ways.compare}</Button>
      <Dialog isOpen={isOpen} onClose={close} title={ways.compareTitle} closeLabel={shell.close}>
        <CompareChooser onDone={close} />
      </Dialog>
    </>
  );
}
