import { useState, type ReactElement, type ReactNode } from 'react';
import { homeAddress, type SitePage } from '../../app/addresses.ts';
import { languageName, languages } from '../../i18n/language.ts';
import { useSpeech } from '../lab/texts-context.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { Menu, MenuChoice } from '../parts/overlays/menu.tsx';
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
  readonly onHelp: (() => void) | null;
  readonly onShare: (() => void) | null;
};

export function Header({
  title,
  isTitleHidden = false,
  tabTitle = title,
  page = null,
  status,
  onHelp,
  onShare,
}: HeaderProps): ReactElement {
  useDocumentTitle(tabTitle);
  const { texts } = useSpeech();
  const { shell } = texts;
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
      <h1 className={styles['title']}>{isTitleHidden ? <HiddenText>{title}</HiddenText> : title}</h1>
      {status}
      {!isCramped && <PageLinks current={page} />}
      <div className={styles['actions']}>
        <LanguageMenu />
        <ThemeMenu />
        {onShare !== null && <IconButton icon="share" label={shell.share} onClick={onShare} />}
        {onHelp !== null && <IconButton icon="help" label={shell.help} onClick={onHelp} />}
      </div>
    </header>
  );
}

function LanguageMenu(): ReactElement {
  const { texts, language, setLanguage } = useSpeech();
  return (
    <Menu
      label={texts.shell.language}
      trigger={<IconButton icon="language" label={`${texts.shell.language}: ${languageName(language)}`} />}
    >
      <MenuChoice
        value={language}
        onChange={setLanguage}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
      />
    </Menu>
  );
}

function ThemeMenu(): ReactElement {
  const { texts } = useSpeech();
  const [theme, setTheme] = useState(storedTheme);
  const icon = { system: 'system', light: 'sun', dark: 'moon' } as const;
  return (
    <Menu
      label={texts.shell.theme}
      trigger={<IconButton icon={icon[theme]} label={`${texts.shell.theme}: ${texts.shell.themes[theme]}`} />}
    >
      <MenuChoice
        value={theme}
        options={themeChoices.map((value) => ({ value, label: texts.shell.themes[value] }))}
        onChange={(choice) => {
          setTheme(choice);
          keepTheme(choice);
          applyTheme(choice);
        }}
      />
    </Menu>
  );
}
