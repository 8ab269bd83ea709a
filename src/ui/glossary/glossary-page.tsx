import { useDeferredValue, useId, useMemo, useState, type ReactElement } from 'react';
import { glossaryAddress, readAddress } from '../../app/addresses.ts';
import { glossary, type TermGroupId } from '../../glossary/glossary.ts';
import type { GlossaryTexts } from '../../glossary/glossary-texts.ts';
import { findTerms, type FoundTerms } from '../../glossary/search/find-terms.ts';
import { isTermId } from '../../glossary/term-of.ts';
import { usePageTexts, useSpeech } from '../lab/texts-context.tsx';
import { Header } from '../page/header.tsx';
import { glossaryIn, type Glossaries } from './glossaries.ts';
import styles from './glossary-page.module.css';
import { keepSought, soughtHere } from './sought-here.ts';
import { TermCard } from './term-card.tsx';
import { useArrival } from './use-arrival.ts';

type GlossaryPageProps = { readonly hash: string; readonly glossaries: Glossaries };

/** Every term of the field by group, and a field that leaves those that one looks for. */
export function GlossaryPage({ hash, glossaries }: GlossaryPageProps): ReactElement {
  const { shell } = usePageTexts();
  const { language } = useSpeech().spoken;
  const texts = glossaryIn(language, glossaries);
  const [sought, setSought] = useState(soughtHere);
  // The letters that are typed come first, the cards as soon as they can.
  const shown = useDeferredValue(sought);
  const found = useMemo(
    () =>
      findTerms(
        shown,
        glossaries.map((one) => one.texts),
      ),
    [shown, glossaries],
  );
  const address = readAddress(hash);
  const named = address.page === 'glossary' ? address.id : null;
  const title = named === null ? null : titleOf(named, texts);
  const count = found.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <div className={styles['page']}>
      <Header
        title={shell.pages.glossary}
        tabTitle={title === null ? shell.pages.glossary : `${title} – ${shell.pages.glossary}`}
        status={null}
        onHelp={null}
        onShare={null}
      />
      <main className={styles['main']}>
        {named !== null && title === null && <p role="alert">{texts.unknown}</p>}
        <p className={styles['soft']}>{texts.intro}</p>
        <GroupLinks texts={texts} />
        <SearchField label={texts.search} sought={sought} onChange={setSought}>
          <output>{count === 0 ? texts.nothingFound(shown) : texts.count(count)}</output>
        </SearchField>
        {found.map((group) => (
          <Group key={group.id} group={group} named={named} texts={texts} glossaries={glossaries} />
        ))}
      </main>
    </div>
  );
}

function GroupLinks({ texts }: { readonly texts: GlossaryTexts }): ReactElement {
  return (
    <nav aria-label={texts.groupList}>
      <ul className={styles['links']}>
        {glossary.map(({ id }) => (
          <li key={id}>
            <a href={glossaryAddress(id)}>{texts.groups[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type SearchFieldProps = {
  readonly label: string;
  readonly sought: string;
  readonly onChange: (sought: string) => void;
  /** How many that leaves. */
  readonly children: ReactElement;
};

function SearchField({ label, sought, onChange, children }: SearchFieldProps): ReactElement {
  const id = useId();
  return (
    <search className={styles['search']}>
      <label htmlFor={id}>{label}</label>
      {children}
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={sought}
        onChange={({ target }) => onChange(target.value)}
        // Before one goes on; with each letter would be more often than some browsers allow.
        onBlur={() => keepSought(sought)}
      />
    </search>
  );
}

type GroupProps = {
  readonly group: FoundTerms[number];
  readonly named: string | null;
  readonly texts: GlossaryTexts;
  readonly glossaries: Glossaries;
};

function Group({ group: { id, terms }, named, texts, glossaries }: GroupProps): ReactElement {
  const heading = useArrival<HTMLHeadingElement>(named === id, 'start');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 ref={heading} id={headingId} className={styles['heading']} tabIndex={-1}>
        {texts.groups[id]}
      </h2>
      <ul className={styles['terms']}>
        {terms.map((term) => (
          <TermCard key={term} id={term} texts={texts} glossaries={glossaries} isComeFor={named === term} />
        ))}
      </ul>
    </section>
  );
}

/** Of a term or a group; null for what is neither. */
function titleOf(id: string, texts: GlossaryTexts): string | null {
  if (isTermId(id)) return texts.terms[id].name;
  const group: TermGroupId | undefined = glossary.find((one) => one.id === id)?.id;
  return group === undefined ? null : texts.groups[group];
}
