import type { ReactElement } from 'react';
import { defenceAddress } from '../../app/addresses.ts';
import { defenceList } from '../../app/defend/defence-list.ts';
import type { AttackState } from '../../app/defend/defence-view.ts';
import { shortestBreak } from '../../app/defend/required.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';
import { BrokenFinding } from '../explore/broken-finding.tsx';
import { boundsText } from '../explore/searched-text.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import styles from './defend.module.css';

type Over = Extract<AttackState, { readonly kind: 'over' }>;
type AttackOverProps = { readonly defence: Defence; readonly attack: Over };

const signs = { broken: 'broken', held: 'kept', undecided: 'waiting' } as const;

/** What came of the attack: the shortest way to break the design, or that there is none within the bounds. */
export function AttackOver({ defence, attack }: AttackOverProps): ReactElement {
  const { defend } = useAllTexts();
  const { outcome, attacked } = attack;
  const found = outcome === 'broken' ? shortestBreak(attacked) : null;
  return (
    <>
      <output className={styles['outcome']}>
        <LightSign state={signs[outcome]} />
        <strong>{defend[outcome]}</strong>
      </output>
      {found !== null && (
        <>
          <p>{defend.brokenBy}</p>
          <BrokenFinding
            finding={found.finding}
            inquiry={{ ...found.attacked.inquiry, asked: null }}
            looked={found.attacked.exploration.searched}
            isAlone
          />
        </>
      )}
      {outcome !== 'broken' && <Bounds attacked={attacked} />}
      {outcome === 'held' && <AfterHeld defence={defence} cheaper={attack.cheaper} />}
    </>
  );
}

function Bounds({ attacked }: Pick<Over, 'attacked'>): ReactElement {
  const texts = useAllTexts();
  const { defend } = texts;
  return (
    <>
      {attacked.map(({ exploration: { searched } }, index) => (
        <p key={String(index)} className={styles['note']}>
          {defend.heldIn(searched.stateCount, boundsText(searched.bounds, { isLater: false }, texts))}
        </p>
      ))}
      <p className={styles['note']}>{defend.beyond}</p>
    </>
  );
}

/** Whether it could be had for less, and where to go on. */
function AfterHeld({ defence, cheaper }: { defence: Defence; cheaper: Over['cheaper'] }): ReactElement {
  const texts = useAllTexts();
  const { defend } = texts;
  const next = defenceList[defenceList.findIndex(({ id }) => id === defence.id) + 1];
  return (
    <>
      <output className={styles['cheaper']}>
        {cheaper === null ? defend.looking : defend.cheaper[cheaper]}
      </output>
      {cheaper === 'none' && next !== undefined && (
        <p>
          <LinkButton look="primary" href={defenceAddress(next.id)}>
            {defend.next(entryOf(texts.defenceTexts, next.id)?.title ?? next.id)}
          </LinkButton>
        </p>
      )}
    </>
  );
}
