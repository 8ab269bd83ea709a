import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { faultChoiceText, faultKey, type FaultGroup } from './fault-text.ts';
import styles from './fault-list.module.css';
import { useStrike } from './use-strike.ts';
import { HoldButton } from './hold-button.tsx';

type FaultGroupsProps = { readonly groups: readonly FaultGroup[]; readonly close: () => void };

export function FaultGroups({ groups, close }: FaultGroupsProps): ReactElement {
  return (
    <>
      {groups.map((group) => (
        <FaultRow key={group.id} group={group} close={close} />
      ))}
    </>
  );
}

/** So many of one target are offered; a table may hold thousands of entries, of which the newest count. */
const shownMax = 12;

function FaultRow({
  group,
  close,
}: {
  readonly group: FaultGroup;
  readonly close: () => void;
}): ReactElement {
  const texts = useTexts();
  const text = texts.controls.faults;
  const strike = useStrike();
  const hidden = Math.max(0, group.faults.length - shownMax);
  return (
    <fieldset className={styles['group']} aria-label={group.title}>
      <span className={styles['name']}>
        <Sentence text={group.title} />
        {group.detail !== '' && (
          <span className={styles['detail']}>
            <Sentence text={text.next(group.detail)} />
          </span>
        )}
        {hidden > 0 && <span className={styles['detail']}>{text.more(hidden)}</span>}
      </span>
      <span className={styles['buttons']}>
        {group.faults.slice(hidden).map((fault) => (
          <Button
            key={faultKey(fault)}
            onClick={() => {
              close();
              strike(fault);
            }}
          >
            {faultChoiceText(fault, texts)}
          </Button>
        ))}
        {group.process !== null && <HoldButton process={group.process} who={group.title} />}
      </span>
    </fieldset>
  );
}
