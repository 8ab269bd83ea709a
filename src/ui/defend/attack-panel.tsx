import type { ReactElement } from 'react';
import type { AttackState, DefenceView } from '../../app/defend/defence-view.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';
import { SearchCounter } from '../explore/search-counter.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { AttackOver } from './attack-over.tsx';
import styles from './defend.module.css';

type AttackPanelProps = {
  readonly defence: Defence;
  readonly attack: AttackState;
  /** The choices go together. */
  readonly isFit: boolean;
  readonly view: DefenceView;
};

/** The attack: begun, on its way, and what came of it. */
export function AttackPanel({ defence, attack, isFit, view }: AttackPanelProps): ReactElement {
  const texts = useAllTexts();
  const { defend, notices } = texts;
  return (
    <section className={styles['card']} aria-labelledby="defend-attack">
      <h2 id="defend-attack">{defend.result}</h2>
      {attack.kind === 'attacking' ? (
        <>
          <p>{defend.attacking(attack.number, defence.attacks.length)}</p>
          <SearchCounter progress={attack.progress} isStopping={attack.isStopping} onStop={view.stop} />
        </>
      ) : (
        <>
          <p>
            <Button look="primary" size="large" disabled={!isFit} isSingle onClick={view.attack}>
              {attack.kind === 'none' ? defend.go : defend.again}
            </Button>
          </p>
          {attack.kind === 'none' && <p className={styles['note']}>{defend.hint}</p>}
        </>
      )}
      {attack.kind === 'failed' && (
        <>
          <p role="alert">{defend.failed}</p>
          <TechnicalDetail title={notices.technical} text={attack.detail} />
        </>
      )}
      {attack.kind === 'over' && <AttackOver defence={defence} attack={attack} />}
    </section>
  );
}
