import { useEffect, useState, type ReactElement } from 'react';
import type { ShareLink } from '../../app/lab-state.ts';
import { useActions } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { saveRun } from './save-run.ts';

type ShareDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

export function ShareDialog({ isOpen, onClose }: ShareDialogProps): ReactElement {
  const { share, shell } = useTexts();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={share.title} closeLabel={shell.close}>
      <ShareBody />
    </Dialog>
  );
}

function ShareBody(): ReactElement {
  const { share } = useTexts();
  const actions = useActions();
  const [link, setLink] = useState<ShareLink | null>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<void> => {
      const made = await actions.shareLink();
      if (isCurrent) setLink(made);
    };
    void make();
    return () => {
      isCurrent = false;
    };
  }, [actions]);
  const copy = async (url: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <>
      <p>{share.explain}</p>
      {link === null && <output>{share.making}</output>}
      {link?.kind === 'link' && (
        <>
          <Field label={share.link} value={link.url} onChange={() => undefined} isReadOnly />
          <Button look="primary" onClick={() => void copy(link.url)}>
            {share.copy}
          </Button>
        </>
      )}
      {link?.kind === 'too-long' && <p>{share.tooLong(link.length, link.lengthMax)}</p>}
      <output>{copied === 'yes' ? share.copied : copied === 'refused' ? share.notCopied : ''}</output>
      <Button onClick={() => saveRun(actions.exportFile())}>{share.download}</Button>
    </>
  );
}
