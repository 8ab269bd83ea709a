import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import { late } from '../late/late.tsx';
import { Dialog } from '../overlays/dialog.tsx';

const ShareBody = late(async () => (await import('./share-body.tsx')).ShareBody, 'all');

type ShareDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpenFile: (text: string) => void;
};

export function ShareDialog({ isOpen, onClose, onOpenFile }: ShareDialogProps): ReactElement {
  const { shell, ways } = useTexts();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={ways.shareTitle} closeLabel={shell.close}>
      <ShareBody
        onFile={(text) => {
          onClose();
          onOpenFile(text);
        }}
      />
    </Dialog>
  );
}
