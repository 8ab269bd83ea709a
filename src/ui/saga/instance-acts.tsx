import type { ReactElement } from 'react';
import type { InstanceView, CommandOfSaga } from '../../app/saga/saga-view.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { MoveButton } from './move-button.tsx';
import styles from './saga.module.css';

/** What an instance has issued, what of that makes up for something, and what it could do nothing about. */
export function InstanceActs({ saga }: { readonly saga: InstanceView }): ReactElement {
  const { sagas: words } = useAllTexts();
  const { issued, passedOver } = saga;
  const undoing = issued.filter(({ compensates }) => compensates !== null);
  return (
    <div className={styles['part']}>
      <h4>{words.issued}</h4>
      <Issued list={issued} none={words.nothingIssued} />
      <h4>{words.compensated}</h4>
      <Issued list={undoing} none={words.notCompensated} isUndoing />
      {passedOver.length > 0 && (
        <>
          <h4>{words.passedOver}</h4>
          <ul className={styles['list']}>
            {passedOver.map(({ heard, at }) => (
              <li key={at}>
                <Sentence text={words.vain(heard, at)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type IssuedProps = {
  readonly list: readonly CommandOfSaga[];
  readonly none: string;
  readonly isUndoing?: boolean;
};

function Issued({ list, none, isUndoing = false }: IssuedProps): ReactElement {
  const texts = useAllTexts();
  if (list.length === 0) return <p className={styles['note']}>{none}</p>;
  return (
    <ul className={styles['list']}>
      {list.map((one, index) => (
        // They stand in the order in which they were issued.
        <li key={`${one.type} ${String(index)}`} data-compensates={one.compensates !== null}>
          <b translate="no">{one.type}</b>{' '}
          <span className={styles['soft']}>
            <Sentence text={isUndoing ? undoneText(one, texts) : becameText(one, texts)} />
          </span>{' '}
          <MoveButton move={one.at} />
        </li>
      ))}
    </ul>
  );
}

function becameText({ elsewhere }: CommandOfSaga, { sagas: words, places }: AllTexts): string {
  if (elsewhere === null) return words.toOwn;
  const { outside, message, reply } = elsewhere;
  if (reply !== null) return words.answered(reply);
  return outside === null ? words.asked(message?.channel ?? '') : words.askedOutside(lookUp(places, outside));
}

const undoneText = ({ compensates }: CommandOfSaga, { sagas: words }: AllTexts): string =>
  compensates === null ? '' : words.compensates(compensates);
