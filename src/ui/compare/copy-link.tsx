import { useState, type ReactElement } from 'react';
import { copyText } from '../../browser/copy-text.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './compare.module.css';

/** The address of this page is the link. */
export function CopyLink(): ReactElement {
  const { compare, share } = useAllTexts();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = async (): Promise<void> => {
    setCopied((await copyText(location.href)) ? 'yes' : 'refused');
  };
  return (
    <span className={styles['copyLink']}>
      <output>{copied === 'yes' ? share.copied : copied === 'refused' ? share.notCopied : ''}</output>
      <Button onClick={() => void copy()}>
        <Icon name="copy" />
        <span>{compare.copy}</span>
      </Button>
    </span>
  );
}
