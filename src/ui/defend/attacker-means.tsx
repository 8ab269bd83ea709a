import type { ReactElement } from 'react';
import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';
import { allowedFaults } from '../challenge/allowed-text.ts';
import { commandText } from '../explore/command-text.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './defend.module.css';

/** What is sent in each attack, and what may fail. */
export function AttackerMeans({ defence }: { readonly defence: Defence }): ReactElement {
  const texts = useAllTexts();
  const { defend, challenges } = texts;
  const { attacks, faults, faultCountMax } = defence;
  const kinds = Object.entries(faults) as (readonly [FaultKind, number])[];
  const sum = kinds.reduce((count, [, max]) => count + max, 0);
  const list = allowedFaults(kinds, texts);
  return (
    <>
      {attacks.map((commands, index) => (
        <div key={String(index)}>
          <p className={styles['note']}>
            {attacks.length === 1 ? defend.onlyAttack : defend.attack(index + 1)}
          </p>
          <ul className={styles['commands']}>
            {commands.map((command, place) => (
              <li key={String(place)}>{commandText(command, texts)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>{defend.strikes(faultCountMax < sum ? `${list} (${challenges.inAll(faultCountMax)})` : list)}</p>
      <p>{defend.order}</p>
    </>
  );
}
