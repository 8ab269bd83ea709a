import type { ReactElement } from 'react';
import type { ActView } from '../../app/saga/saga-view.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { MoveButton } from './move-button.tsx';
import styles from './saga.module.css';

/** What an act that nobody manages has led to, in every service. */
export function ActEvents({ saga: { events } }: { readonly saga: ActView }): ReactElement {
  const { sagas: words } = useAllTexts();
  return (
    <div className={styles['part']}>
      <h4>{words.events}</h4>
      <ul className={styles['list']}>
        {events.map(({ id, type, aggregateId, at, compensates }) => (
          <li key={id} data-compensates={compensates !== null}>
            <b translate="no">{`#${String(id)} ${type}`}</b>{' '}
            <span className={styles['soft']} translate="no">
              {aggregateId}
            </span>{' '}
            {compensates !== null && (
              <span className={styles['soft']}>
                <Sentence text={words.compensates(compensates)} />
              </span>
            )}{' '}
            <MoveButton move={at} />
          </li>
        ))}
      </ul>
    </div>
  );
}
