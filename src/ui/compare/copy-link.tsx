import { useState, type ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './compare.module.css';

/** The address of this page is the link. */
export function CopyLink(): ReactElement {
  const { compare, share } = useTexts();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
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
