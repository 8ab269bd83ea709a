import type { ReactElement } from 'react';
import { glossaryAddress, pageAddress, sitePages } from '../../app/addresses.ts';
import type { HomeRestWords } from '../../i18n/en/late/home-rest.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import styles from './home-page.module.css';

const ways = [
  ...sitePages.map((page) => [page, pageAddress(page)] as const),
  ['glossary', glossaryAddress()] as const,
];

/** What one does on one's own, and what is new. */
export function HomeMore({ words }: { readonly words: HomeRestWords }): ReactElement {
  const { shell } = usePageTexts();
  return (
    <>
      <section aria-labelledby="home-more">
        <h2 id="home-more">{words.more}</h2>
        <ul className={styles['places']}>
          {ways.map(([page, address]) => (
            <li key={page} className={styles['place']}>
              <h3>
                <a href={address}>{shell.pages[page]}</a>
              </h3>
              <p>{words.places[page]}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="home-news">
        <h2 id="home-news">{words.news}</h2>
        <ul className={styles['news']}>
          {words.newsItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
