import { createContext, use, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { loadTexts, type Language } from '../../i18n/language.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { keepLanguage, type Spoken } from './spoken.ts';

type Speech = Spoken & {
  readonly setLanguage: (language: Language) => void;
  /** Was chosen, and its texts did not come: what was spoken before still is. */
  readonly lacking: Language | null;
};

const SpeechContext = createContext<Speech | null>(null);

type TextsProviderProps = { readonly first: Spoken; readonly children: ReactNode };

/** Speaks one language, and another as soon as its texts have come; until then the page stays as it is. */
export function TextsProvider({ first, children }: TextsProviderProps): ReactElement {
  const [spoken, setSpoken] = useState(first);
  const [wanted, setWanted] = useState<Language | null>(null);
  const [lacking, setLacking] = useState<Language | null>(null);
  const { language } = spoken;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (wanted === null) return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      try {
        const texts = await loadTexts(wanted);
        if (!isCurrent) return;
        keepLanguage(wanted);
        setSpoken({ language: wanted, texts });
      } catch {
        if (isCurrent) setLacking(wanted);
      }
      if (isCurrent) setWanted(null);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  const speech = useMemo(
    () => ({
      ...spoken,
      lacking,
      setLanguage: (chosen: Language) => {
        setLacking(null);
        setWanted(chosen);
      },
    }),
    [spoken, lacking],
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
