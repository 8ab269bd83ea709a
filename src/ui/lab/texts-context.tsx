import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { holds, type Language, type Shelf } from '../../i18n/language.ts';
import type { AllTexts, PageTexts, Texts } from '../../i18n/en/texts.ts';
import type { Tellings } from '../../i18n/form/tellings.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { keepLanguage, loadSpoken, type Spoken } from './spoken.ts';

export type Speech = {
  readonly spoken: Spoken;
  readonly setLanguage: (language: Language) => void;
  /** Was chosen, and its texts did not come: what was spoken before still is. */
  readonly lacking: Language | null;
  /** Has more of the language come, and what is said of some scenarios and their stories; fails where it does not. */
  readonly ask: (shelf: Shelf, scenarios?: readonly ScenarioId[]) => Promise<void>;
};

export const SpeechContext = createContext<Speech | null>(null);

type TextsProviderProps = { readonly first: Spoken; readonly children: ReactNode };

/** Speaks one language, and another as soon as its texts have come; until then the page stays as it is. */
export function TextsProvider({ first, children }: TextsProviderProps): ReactElement {
  const [spoken, setSpoken] = useState(first);
  const [wanted, setWanted] = useState<Language | null>(null);
  const [lacking, setLacking] = useState<Language | null>(null);
  const latest = useRef(first);
  const { language, shelf, told } = spoken;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (wanted === null) return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      try {
        // As much of it as is said already: what stands on the page goes on standing.
        const next = await loadSpoken(wanted, shelf, told);
        if (!isCurrent) return;
        keepLanguage(wanted);
        latest.current = next;
        setSpoken(next);
      } catch {
        if (isCurrent) setLacking(wanted);
      }
      if (isCurrent) setWanted(null);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [wanted, shelf, told]);
  const ask = useCallback(
    async (needed: Shelf, scenarios: readonly ScenarioId[] = []): Promise<void> => {
      for (;;) {
        const now = latest.current;
        const isHere = holds(now.shelf, needed);
        if (now.language !== language || (isHere && scenarios.every((id) => now.told.includes(id)))) return;
        const next = await loadSpoken(language, isHere ? now.shelf : needed, [...now.told, ...scenarios]);
        // Where something else has come meanwhile, once more on top of that.
        if (latest.current !== now) continue;
        latest.current = next;
        setSpoken(next);
      }
    },
    [language],
  );
  const speech = useMemo(
    () => ({
      spoken,
      lacking,
      setLanguage: (chosen: Language) => {
        setLacking(null);
        setWanted(chosen);
      },
      ask,
    }),
    [spoken, lacking, ask],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useSpeech stands inside a TextsProvider');
  return speech;
}

/** What every page says. */
export function usePageTexts(): PageTexts {
  return useSpeech().spoken.texts;
}

/** What is said where a run is open. */
export function useTexts(): Texts {
  const { spoken } = useSpeech();
  if (spoken.shelf === 'page') throw new Error('useTexts stands in a part that waits for the texts of a lab');
  return spoken.texts;
}

/** What stories tell, of as many as have come. */
export function useTellings(): Tellings {
  return useSpeech().spoken.stories;
}

/** All texts, for a part that waits for them. */
export function useAllTexts(): AllTexts {
  const all = useAllTextsIfHere();
  if (all === null) throw new Error('useAllTexts stands in a part that waits for all texts');
  return all;
}

export function useAllTextsIfHere(): AllTexts | null {
  const { spoken } = useSpeech();
  return spoken.shelf === 'all' || spoken.shelf === 'every' ? spoken.texts : null;
}
