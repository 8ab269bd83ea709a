import { createContext, use, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { chooseLanguage, textsOf, type Language } from '../../i18n/languages.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { keepChoice, readChoice } from '../theme/theme.ts';

type Speech = {
  readonly texts: Texts;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
};

const storageKey = 'replayground-language';
const SpeechContext = createContext<Speech | null>(null);

export function TextsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [language, setLanguage] = useState(() =>
    chooseLanguage(location.href, readChoice(storageKey), navigator.languages),
  );
  const texts = textsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo(
    () => ({
      texts,
      language,
      setLanguage: (chosen: Language) => {
        keepChoice(storageKey, chosen);
        setLanguage(chosen);
      },
    }),
    [texts, language],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useSpeech stands inside a TextsProvider');
  return speech;
}

export function useTexts(): Texts {
  return useSpeech().texts;
}
