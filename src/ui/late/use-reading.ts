import { useEffect, useState } from 'react';
import { loadReading, type Language } from '../../i18n/language.ts';
import type { Reading } from '../../i18n/en/reading.ts';
import { useSpeech } from '../lab/texts-context.tsx';

type Part = keyof Reading;
type Said<Name extends Part> = Awaited<ReturnType<Reading[Name]>>;

type Coming<Words> = {
  /** Null: nothing has come yet; until another language has, what was said before stands. */
  readonly words: Words | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** A part of what is read beside runs, in the language that is spoken. */
export function useReading<Name extends Part>(part: Name): Coming<Said<Name>> {
  const { language } = useSpeech().spoken;
  const [come, setCome] = useState<{ readonly language: Language; readonly words: Said<Name> } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isHere = come?.language === language;
  useEffect(() => {
    if (hasFailed || isHere) return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const reading = await loadReading(language);
      const words = await wordsOf(reading, part);
      if (isCurrent) setCome({ language, words });
    };
    load().catch(() => isCurrent && setFailed(true));
    return () => {
      isCurrent = false;
    };
  }, [language, part, isHere, hasFailed]);
  return { words: come?.words ?? null, hasFailed, retry: () => setFailed(false) };
}

type ByPart = { readonly [Name in Part]: () => Promise<Said<Name>> };

async function wordsOf<Name extends Part>(reading: ByPart, part: Name): Promise<Said<Name>> {
  return reading[part]();
}
