import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { createDefenceView } from '../../app/defend/defence-view.ts';
import { keepDefence } from '../../app/guide/kept-defences.ts';
import { askLate, type Memory } from '../../app/explore/memory.ts';
import { askPrepared } from '../../app/prepared/ask-prepared.ts';
import { createPreparedVerdicts } from '../../app/prepared/prepared-verdicts.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { AttackPanel } from './attack-panel.tsx';
import { AttackerMeans } from './attacker-means.tsx';
import { CostList } from './cost-list.tsx';
import styles from './defend.module.css';
import { DesignForm } from './design-form.tsx';
import { RequiredList } from './required-list.tsx';

type DefenceBodyProps = { readonly defence: Defence; readonly openMemory: () => Promise<Memory> };

export function DefenceBody({ defence, openMemory }: DefenceBodyProps): ReactElement {
  const texts = useAllTexts();
  const { defend } = texts;
  const [view] = useState(() => {
    const ask = askLate(openMemory);
    return createDefenceView(defence, {
      ask,
      askPrepared: askPrepared(createPreparedVerdicts(), ask),
      onHeld: (standing) => void keepDefence(defence.id, standing),
    });
  });
  const { setup, misfits, cost, attack } = useStore(view.store);
  useEffect(() => view.close, [view]);
  return (
    <>
      <p className={styles['brief']}>{entryOf(texts.defenceTexts, defence.id)?.brief}</p>
      <p className={styles['note']}>{lookUp(texts.scenarios, defence.setup.scenario)}</p>
      <div className={styles['columns']}>
        <section className={styles['card']} aria-labelledby="defend-required">
          <h2 id="defend-required">{defend.required}</h2>
          <RequiredList promises={defence.promises} attack={attack} />
          <h2>{defend.attacker}</h2>
          <AttackerMeans defence={defence} />
        </section>
        <section className={styles['card']} aria-labelledby="defend-design">
          <h2 id="defend-design">{defend.design}</h2>
          <DesignForm defence={defence} setup={setup} misfits={misfits} onChoose={view.choose} />
          <h3>{defend.cost}</h3>
          <CostList cost={cost} />
        </section>
        <AttackPanel defence={defence} attack={attack} isFit={misfits.length === 0} view={view} />
      </div>
    </>
  );
}
