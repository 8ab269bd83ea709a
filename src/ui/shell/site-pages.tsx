import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import { useHash } from '../pages/use-hash.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu, MenuLink } from '../parts/menu.tsx';
import styles from './header.module.css';

/** What there is beside the run that is open. */
const pages = ['sandbox', 'matrix', 'challenges'] as const;

export function PageLinks(): ReactElement {
  const { shell } = useTexts();
  const hash = useHash();
  return (
    <nav className={styles['pages']} aria-label={shell.pages.label}>
      {pages.map((page) => (
        <a
          key={page}
          className={styles['page']}
          href={`#/${page}`}
          aria-current={isAt(hash, page) ? 'page' : undefined}
        >
          {shell.pages[page]}
        </a>
      ))}
    </nav>
  );
}

/** The same where there is no room for them side by side; it has the way home too. */
export function PagesMenu(): ReactElement {
  const { shell } = useTexts();
  return (
    <Menu label={shell.pages.label} trigger={<IconButton icon="menu" label={shell.pages.label} />}>
      <MenuLink href="#/">{shell.pages.home}</MenuLink>
      {pages.map((page) => (
        <MenuLink key={page} href={`#/${page}`}>
          {shell.pages[page]}
        </MenuLink>
      ))}
    </Menu>
  );
}

const isAt = (hash: string, page: string): boolean => /^#\/([^/?]*)/.exec(hash)?.[1] === page;
