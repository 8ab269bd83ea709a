import type { ReactElement } from 'react';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { LeftOut } from '../../scenarios/form/left-out.ts';
import type { SlotId } from '../../scenarios/slots/setup.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './left-out-list.module.css';

type LeftOutListProps = {
  readonly leftOut: readonly LeftOut[];
  /** Of these alone; left out: of all. */
  readonly slots?: readonly SlotId[];
};

/** What there is to choose elsewhere, by the reason why it is not offered here. */
export function LeftOutList({ leftOut: all, slots }: LeftOutListProps): ReactElement | null {
  const texts = useAllTexts();
  const leftOut = all.filter(({ slot }) => slots?.includes(slot) !== false);
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  if (reasons.length === 0) return null;
  return (
    <dl className={styles['leftOut']}>
      {reasons.map((why) => (
        <div key={why}>
          <dt>
            {leftOut
              .filter((one) => one.why === why)
              .map((one) => leftOutName(one, texts))
              .join(', ')}
          </dt>
          <dd className={styles['note']}>{texts.leftOut[why]}</dd>
        </div>
      ))}
    </dl>
  );
}

function leftOutName({ slot, variants }: LeftOut, texts: Texts): string {
  const name = lookUp(texts.slots, slot);
  if (variants.length === 0) return name;
  const names = variants.map((variant) => variantName({ slot, variant }, texts));
  return texts.controls.setup.choice(name, names.join(' / '));
}
