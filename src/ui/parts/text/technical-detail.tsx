import type { ReactElement } from 'react';
import { Fold } from '../fold.tsx';
import styles from './technical-detail.module.css';

type TechnicalDetailProps = { readonly title: string; readonly text: string };

/** What a report needs and a reader does not: in English and in names of the code, whatever the page speaks. */
export function TechnicalDetail({ title, text }: TechnicalDetailProps): ReactElement | null {
  if (text === '') return null;
  return (
    <Fold title={title}>
      <code className={styles['text']} lang="en" translate="no">
        {text}
      </code>
    </Fold>
  );
}
