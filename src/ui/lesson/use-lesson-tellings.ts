import { createContext, use, useEffect, useState } from 'react';
import { loadReading, type Language } from '../../i18n/language.ts';
import { gatherLessons, type LessonTellings } from '../../i18n/lessons.ts';
import { useSpeech } from '../lab/texts-context.tsx';

type Come = { readonly language: Language; readonly ids: string; readonly tellings: LessonTellings };

type Coming = {
  /** Null: nothing has come yet; until another language has, what was said before stands. */
  readonly tellings: LessonTellings | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** What is said of lessons, and by these, in the language that is spoken. */
export function useLessonTellings(...lessons: readonly string[]): Coming {
  const { language } = useSpeech().spoken;
  const ids = lessons.join(' ');
  const [come, setCome] = useState<Come | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isHere = come?.language === language && come.ids === ids;
  useEffect(() => {
    if (hasFailed || isHere) return;
    let isCurrent = true;
    loadReading(language)
      .then((reading) => reading.lessons())
      .then((said) => gatherLessons(said, ids.split(' ')))
      .then(
        (tellings) => isCurrent && setCome({ language, ids, tellings }),
        () => isCurrent && setFailed(true),
      );
    return () => {
      isCurrent = false;
    };
  }, [language, ids, isHere, hasFailed]);
  return {
    tellings: come?.ids === ids ? come.tellings : null,
    hasFailed,
    retry: () => setFailed(false),
  };
}

export const LessonTellingsContext = createContext<LessonTellings | null>(null);

/** What is said of lessons, for a part that stands in one. */
export function useLessons(): LessonTellings {
  const lessons = use(LessonTellingsContext);
  if (lessons === null) throw new Error('useLessons stands in a part of a lesson');
  return lessons;
}
