import type { ReactElement } from 'react';
import type { AttackState } from '../../app/defend/defence-view.ts';
import { requiredIn, type Required } from '../../app/defend/required.ts';
import type { Light } from '../../app/verdicts/lights.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import styles from './defend.module.css';

const signs: Readonly<Record<Required, Light['state']>> = {
  kept: 'kept',
  broken: 'broken',
  undecided: 'waiting',
  needless: 'kept',
};

type RequiredListProps = { readonly promises: readonly PropertyId[]; readonly attack: AttackState };

/** What must hold, and how each has come out of the attack. */
export function RequiredList({ promises, attack }: RequiredListProps): ReactElement {
  const texts = useAllTexts();
  const { defend, properties } = texts;
  return (
    <ul className={styles['required']}>
      {promises.map((property) => {
        const state = attack.kind === 'over' ? requiredIn(attack.attacked, property) : null;
        return (
          <li key={property}>
            <LightSign state={state === null ? 'unjudged' : signs[state]} />
            <p>
              <span>{lookUp(properties, property)}</span>{' '}
              {state !== null && <em className={styles['state']}>{defend.state[state]}</em>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
