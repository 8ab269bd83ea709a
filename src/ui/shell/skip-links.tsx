import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import styles from './skip-links.module.css';

/** Buttons and no links: what stands after `#` is the page's own address. */
export function SkipLinks(): ReactElement {
  const { shell } = useTexts();
  const focus = (selector: string) => (): void => {
    document.querySelector<HTMLElement>(selector)?.focus();
  };
  return (
    <nav className={styles['skips']} aria-label={shell.skip.label}>
      <button type="button" onClick={focus('[data-skip-to="play"]')}>
        {shell.skip.play}
      </button>
      <button type="button" onClick={focus('[data-skip-to="map"]')}>
        {shell.skip.map}
      </button>
    </nav>
  );
}
