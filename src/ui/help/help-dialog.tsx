import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import { late } from '../late/late.tsx';
import { Dialog } from '../overlays/dialog.tsx';

const HelpBody = late(async () => (await import('./help-body.tsx')).HelpBody, 'all');

type HelpDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** What the keys, the colours and the shapes are, and what is simplified. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps): ReactElement {
  const { shell } = useTexts();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={shell.help} closeLabel={shell.close}>
      <HelpBody />
    </Dialog>
  );
}
