import type { ReactElement } from 'react';
import { leftOutOf, type LeftOut } from '../../app/lab/left-out.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './setup-panel.module.css';

/** What there is to choose elsewhere, by the reason why it is not offered here. */
export function LeftOutList({ scenario }: { readonly scenario: ScenarioId }): ReactElement {
  const texts = useAllTexts();
  const leftOut = leftOutOf(scenario);
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
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
