import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ShareLink } from '../../app/run/share-link.ts';
import { runTextLengthMax } from '../../app/run/limits.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import { copyText } from '../../browser/copy-text.ts';
import { useActions } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { saveRun } from './save-run.ts';

/** Of a longer file as much is read as shows that it is too long: a character takes 3 bytes at most. */
const fileSizeMax = 3 * (runTextLengthMax + 1);
const readLimitMs = 20_000;

type ShareBodyProps = { readonly onFile: (text: string) => void };

/** A link to the moment that is shown, and the run as a file, written or read. */
export function ShareBody({ onFile }: ShareBodyProps): ReactElement {
  return (
    <>
      <MomentLink />
      <FileInput onText={onFile} />
    </>
  );
}

function FileInput({ onText }: { readonly onText: (text: string) => void }): ReactElement {
  const { share } = useAllTexts();
  const ref = useRef<HTMLInputElement>(null);
  // A file that can't be read is told as one that says nothing.
  const read = async (file: File): Promise<void> => {
    const text = await answerWithin(readLimitMs, async () => file.slice(0, fileSizeMax).text());
    onText(text.ok ? text.value : '');
  };
  return (
    <>
      {/* The browser's own button would speak the browser's language. */}
      <Button onClick={() => ref.current?.click()}>{share.open}</Button>
      <input
        ref={ref}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void read(file);
        }}
      />
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
