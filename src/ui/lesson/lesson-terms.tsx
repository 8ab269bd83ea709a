import { useEffect, useState, type ReactElement } from 'react';
import { glossaryAddress } from '../../app/addresses.ts';
import type { TermId } from '../../glossary/glossary.ts';
import type { GlossaryTexts } from '../../glossary/glossary-texts.ts';
import { loadReading, type Language } from '../../i18n/language.ts';
import { useSpeech } from '../lab/texts-context.tsx';
import { useLessons } from './use-lesson-tellings.ts';
import styles from './lesson-page.module.css';

/** The words of the field that a lesson is about, each a way to the glossary, where they all stand. */
export function LessonTerms({ terms }: { readonly terms: readonly TermId[] }): ReactElement | null {
  const { words } = useLessons();
  const glossary = useGlossary(useSpeech().spoken.language);
  if (glossary === null) return null;
  return (
    <section aria-labelledby="lesson-terms">
      <h2 id="lesson-terms">{words.terms}</h2>
      <dl className={styles['terms']}>
        {terms.map((id) => (
          <div key={id}>
            <dt>
              <a href={glossaryAddress(id)}>{glossary.terms[id].name}</a>
            </dt>
            <dd>{glossary.terms[id].definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Null until it has come, and where it does not: the lesson says enough without. */
function useGlossary(language: Language): GlossaryTexts | null {
  const [glossary, setGlossary] = useState<GlossaryTexts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadReading(language)
      .then((reading) => reading.glossary())
      .then(
        (come) => isCurrent && setGlossary(come),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return glossary;
}
