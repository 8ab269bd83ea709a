import type { ReactElement } from 'react';
import { glossaryAddress } from '../../app/addresses.ts';
import type { TermId } from '../../glossary/glossary.ts';
import type { GlossaryTexts } from '../../glossary/glossary-texts.ts';
import { termOf } from '../../glossary/term-of.ts';
import { classes } from '../parts/classes.ts';
import type { Glossaries } from './glossaries.ts';
import styles from './glossary-page.module.css';
import { useArrival } from './use-arrival.ts';

type TermCardProps = {
  readonly id: TermId;
  readonly texts: GlossaryTexts;
  readonly glossaries: Glossaries;
  /** The address names it. */
  readonly isComeFor: boolean;
};

/** What a term is called, here and elsewhere, what it means, and where one reads on. */
export function TermCard({ id, texts, glossaries, isComeFor }: TermCardProps): ReactElement {
  const { name, also = [], definition, usage } = texts.terms[id];
  const { isCore, related } = termOf(id);
  const link = useArrival<HTMLAnchorElement>(isComeFor, 'center');
  const elsewhere = glossaries
    .map((other) => ({ language: other.language, name: other.texts.terms[id].name }))
    .filter((other) => other.name !== name);
  return (
    <li className={classes(styles['term'], isComeFor && styles['named'])}>
      <div className={styles['head']}>
        <h3>
          <a ref={link} href={glossaryAddress(id)} aria-current={isComeFor ? 'true' : undefined}>
            {name}
          </a>
        </h3>
        {elsewhere.map((other) => (
          <span key={other.language} className={styles['soft']} lang={other.language}>
            {other.name}
          </span>
        ))}
        {!isCore && <span className={styles['tag']}>{texts.supporting}</span>}
      </div>
      <p>{definition}</p>
      {usage !== undefined && <p>{usage}</p>}
      {also.length > 0 && <p className={styles['soft']}>{texts.also(also)}</p>}
      <div className={styles['related']}>
        <span className={styles['soft']}>{texts.related}</span>
        <ul className={styles['links']} aria-label={texts.related}>
          {related.map((other) => (
            <li key={other}>
              <a href={glossaryAddress(other)}>{texts.terms[other].name}</a>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
