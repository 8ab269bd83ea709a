import type { ReactElement } from 'react';
import { languages, loadReading } from '../../i18n/language.ts';
import { GlossaryPage } from './glossary-page.tsx';
import type { Glossaries } from './glossaries.ts';

type GlossaryProps = { readonly hash: string };

/** The page, once the glossary has come in every language: a term is found by its name in any. */
export async function loadGlossaryPage(): Promise<(props: GlossaryProps) => ReactElement> {
  const glossaries: Glossaries = await Promise.all(
    languages.map(async (language) => ({ language, texts: await (await loadReading(language)).glossary() })),
  );
  return function Loaded({ hash }: GlossaryProps): ReactElement {
    return <GlossaryPage hash={hash} glossaries={glossaries} />;
  };
}
