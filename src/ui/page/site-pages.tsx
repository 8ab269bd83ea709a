import type { ReactElement } from 'react';
import { headerPages, homeAddress, pageAddress, type SitePage } from '../../app/addresses.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu, MenuLink } from '../overlays/menu.tsx';
import styles from './header.module.css';

/** What there is beside the run that is open. */
export function PageLinks({ current }: { readonly current: SitePage | null }): ReactElement {
  const { shell } = usePageTexts();
  return (
    <nav className={styles['pages']} aria-label={shell.pages.label}>
      {headerPages.map((page) => (
        <a
          key={page}
          className={styles['page']}
          href={pageAddress(page)}
          aria-current={page === current ? 'page' : undefined}
        >
          {shell.pages[page]}
        </a>
      ))}
    </nav>
  );
}

/** The same where there is no room for them side by side; it has the way home too. */
export function PagesMenu(): ReactElement {
  const { shell } = usePageTexts();
  return (
    <Menu label={shell.pages.label} trigger={<IconButton icon="menu" label={shell.pages.label} />}>
      <MenuLink href={homeAddress}>{shell.pages.home}</MenuLink>
      {headerPages.map((page) => (
        <MenuLink key={page} href={pageAddress(page)}>
          {shell.pages[page]}
        </MenuLink>
      ))}
    </Menu>
  );
}
