import type { ReactElement, ReactNode } from 'react';
import { readAddress } from '../../app/addresses.ts';
import { storyAsked } from '../../app/pages/story-home.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { usePageTexts, useSpeech } from '../lab/texts-context.tsx';
import { useDocumentTitle } from '../page/use-document-title.ts';
import pageStyles from '../page/page.module.css';
import styles from './lab-coming.module.css';
import { useHash } from './use-hash.ts';

/** Stands where a lab will, saying how far it is. Meanwhile one reads what its story begins with, where it will stand. */
export function LabComing({ children }: { readonly children: ReactNode }): ReactElement {
  const hash = useHash();
  const { stories } = useSpeech().spoken;
  const asked = storyAsked(hash);
  const text = asked === null ? null : entryOf(stories, asked);
  if (text === null)
    return (
      <main className={pageStyles['loading']} aria-busy="true">
        {children}
      </main>
    );
  const address = readAddress(hash);
  const isTold = address.page === 'story' && Object.keys(address.slots).length === 0;
  return (
    <StoryWords title={text.title} {...(isTold ? { before: text.before, watch: text.watch } : {})}>
      {children}
    </StoryWords>
  );
}

/** While its code is on its way. */
export function LabLoading(): ReactElement {
  const { shell } = usePageTexts();
  return (
    <LabComing>
      <output>{shell.loading}</output>
    </LabComing>
  );
}

type StoryWordsProps = {
  readonly title: string;
  /** Left out where something is switched in it: then it begins otherwise. */
  readonly before?: string;
  readonly watch?: string;
  readonly children: ReactNode;
};

function StoryWords({ title, before, watch, children }: StoryWordsProps): ReactElement {
  useDocumentTitle(title);
  return (
    <main className={styles['page']} aria-busy="true">
      <div className={styles['story']}>
        <h1 className={styles['title']}>{title}</h1>
        {before !== undefined && <strong className={styles['before']}>{before}</strong>}
        {watch !== undefined && <p className={styles['watch']}>{watch}</p>}
      </div>
      <div className={styles['stage']}>{children}</div>
    </main>
  );
}
