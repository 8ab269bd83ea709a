import type { ReactElement } from 'react';
import { lookUp } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';
import type { Setup, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import type { Misfit } from '../../scenarios/slots/slots.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { lackText } from '../left-out/lack-text.ts';
import { Notice } from '../parts/notice.tsx';
import { Select } from '../parts/field.tsx';
import styles from './defend.module.css';

type DesignFormProps = {
  readonly defence: Defence;
  readonly setup: Setup;
  readonly misfits: readonly Misfit[];
  readonly onChoose: (slot: SlotId, variant: VariantId) => void;
};

/** The slots to choose from: each variant by its name, the chosen one with what it does. */
export function DesignForm({ defence, setup, misfits, onChoose }: DesignFormProps): ReactElement {
  const texts = useAllTexts();
  const { defend, variantNotes } = texts;
  return (
    <div className={styles['form']}>
      {defence.choices.map(({ slot, variants }) => {
        const chosen = setup.slots[slot] ?? '';
        return (
          <div key={slot}>
            <Select
              label={lookUp(texts.slots, slot)}
              value={chosen}
              onChange={(variant) => onChoose(slot, variant)}
              options={variants.map((variant) => ({
                value: variant,
                label: variantName({ slot, variant }, texts),
              }))}
            />
            <p className={styles['note']}>{lookUp(variantNotes[slot] ?? {}, chosen)}</p>
          </div>
        );
      })}
      <p className={styles['note']}>{defend.fixed}</p>
      {misfits.length > 0 && (
        <Notice look="warn">
          {[
            defend.misfit,
            ...misfits.map(({ slot, variant, need }) =>
              defend.lack(
                variantName({ slot, variant }, texts),
                lackText({ slot: need.slot, oneOf: need.oneOf }, texts) ?? '',
              ),
            ),
          ].join(' ')}
        </Notice>
      )}
    </div>
  );
}
