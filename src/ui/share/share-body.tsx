import { useEffect, useState, type ReactElement } from 'react';
import type { ShareLink } from '../../app/run/share-link.ts';
import { runTextLengthMax } from '../../app/run/limits.ts';
import { copyText } from '../../browser/copy-text.ts';
import { useActions } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { OpenFile } from './open-file.tsx';
import { saveRun } from './save-run.ts';

type ShareBodyProps = { readonly onFile: (text: string) => void };

/** A link to the moment that is shown, and the run as a file, written or read. */
export function ShareBody({ onFile }: ShareBodyProps): ReactElement {
  const { share } = useAllTexts();
  return (
    <>
      <MomentLink />
      {/* A file that can't be read is told as one that says nothing. */}
      <OpenFile label={share.open} lengthMax={runTextLengthMax} onText={(text) => onFile(text ?? '')} />
    </>
  );
}

function MomentLink(): ReactElement {
  const { share } = useAllTexts();
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
    setCopied((await copyText(url)) ? 'yes' : 'refused');
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
      <Button onClick={() => saveRun(actions)}>{share.download}</Button>
    </>
  );
}
