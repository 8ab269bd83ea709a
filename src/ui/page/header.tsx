import { useState, type ReactElement, type ReactNode } from 'react';
import { homeAddress, type SitePage } from '../../app/addresses.ts';
import { languageName, languages } from '../../i18n/language.ts';
import { usePageTexts, useSpeech } from '../lab/texts-context.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { Menu, MenuChoice, MenuLabel } from '../overlays/menu.tsx';
import { applyTheme, keepTheme, storedTheme, themeChoices } from '../theme/theme.ts';
import styles from './header.module.css';
import { PageLinks, PagesMenu } from './site-pages.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import { useMedia } from '../parts/hooks/use-media.ts';

type HeaderProps = {
  readonly title: string;
  /** The page says it itself, larger. */
  readonly isTitleHidden?: boolean;
  /** What the browser's tab says, where it has to say more. */
  readonly tabTitle?: string;
  /** Which of the pages that the header leads to this is. */
  readonly page?: SitePage | null;
  /** What one should know about where one looks. */
  readonly status: ReactNode;
  /** Whether the page itself has it as its headline. */
  readonly isTitleOnPage?: boolean;
  readonly onHelp: (() => void) | null;
  readonly onShare: (() => void) | null;
};

export function Header({
  title,
  isTitleHidden = false,
  tabTitle = title,
  page = null,
  status,
  isTitleOnPage = false,
  onHelp,
  onShare,
}: HeaderProps): ReactElement {
  useDocumentTitle(tabTitle);
  const { shell } = usePageTexts();
  const isCramped = useMedia('(max-width: 62.5em)');
  return (
    <header className={styles['header']}>
      {isCramped && <PagesMenu />}
      <a className={styles['brand']} href={homeAddress} aria-label={`${shell.appName}, ${shell.home}`}>
        <span className={styles['mark']} aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
        <span translate="no">{shell.appName}</span>
      </a>
      {isTitleOnPage ? (
        <p className={styles['title']}>{title}</p>
      ) : (
        <h1 className={styles['title']}>{isTitleHidden ? <HiddenText>{title}</HiddenText> : title}</h1>
      )}
      {status}
      {!isCramped && <PageLinks current={page} />}
      <div className={styles['actions']}>
        <SettingsMenu />
        {onShare !== null && <IconButton icon="share" label={shell.share} onClick={onShare} />}
        {onHelp !== null && <IconButton icon="help" label={shell.help} onClick={onHelp} />}
      </div>
    </header>
  );
}

/** How the page speaks and looks: seldom changed, so one button. */
function SettingsMenu(): ReactElement {
  const { spoken, setLanguage } = useSpeech();
  const { language, texts } = spoken;
  const { shell } = texts;
  const [theme, setTheme] = useState(storedTheme);
  const chosen = [
    `${shell.language}: ${languageName(language)}`,
    `${shell.theme}: ${shell.themes[theme]}`,
  ].join(' · ');
  return (
    <Menu label={shell.settings} trigger={<IconButton icon="language" label={chosen} />}>
      <MenuLabel>{shell.language}</MenuLabel>
      <MenuChoice
        value={language}
        onChange={setLanguage}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
      />
      <MenuLabel>{shell.theme}</MenuLabel>
      <MenuChoice
        value={theme}
        options={themeChoices.map((value) => ({ value, label: shell.themes[value] }))}
        onChange={(choice) => {
          setTheme(choice);
          keepTheme(choice);
          applyTheme(choice);
        }}
      />
    </Menu>
  );
}
