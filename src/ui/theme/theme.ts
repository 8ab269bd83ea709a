export type ThemeChoice = 'system' | 'light' | 'dark';

export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

const storageKey = 'replayground-theme';

export function storedTheme(): ThemeChoice {
  const stored = readChoice(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** The address may name a theme, as for an embedded page; else what was chosen before. */
export function themeFromAddress(address: string): ThemeChoice {
  const asked = /[?&]theme=(light|dark)\b/.exec(address)?.[1];
  return asked === 'light' || asked === 'dark' ? asked : storedTheme();
}

/** Without a choice the style sheet follows the system by itself. */
export function applyTheme(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = choice;
}

export function keepTheme(choice: ThemeChoice): void {
  keepChoice(storageKey, choice);
}

/** Choices of the interface. Where the browser denies the storage they last as long as the page. */
export function readChoice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keepChoice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then holds until the page is closed; nothing else depends on it.
  }
}
