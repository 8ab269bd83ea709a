import type { ReactElement } from 'react';
import type { SearchBounds } from '../../app/explore/findings.ts';
import { keptTo, whereChoices } from '../../app/explore/where-choices.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Select } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import styles from './explore.module.css';
import { placeText } from './searched-text.ts';

type WhereFormProps = {
  readonly bounds: SearchBounds;
  readonly onChange: (bounds: SearchBounds) => void;
};

/** Keeps each kind of fault that may strike to a place, or to all places of a kind. */
export function WhereForm({ bounds, onChange }: WhereFormProps): ReactElement | null {
  const texts = useAllTexts();
  const { explore } = texts;
  const definition = useLab((state) => state.definition);
  const choices = whereChoices(definition, bounds);
  if (choices.length === 0) return null;
  const isKept = choices.some(({ chosen }) => chosen !== null);
  return (
    <Fold title={explore.where} isOpenAtFirst={isKept}>
      <p className={styles['note']}>{explore.whereExplain}</p>
      <div className={styles['kinds']}>
        {choices.map(({ kind, names, chosen }) => (
          <Select
            key={kind}
            label={explore.whereOf(explore.faultKinds[kind])}
            value={chosen ?? ''}
            onChange={(name) => onChange(keptTo(bounds, kind, name === '' ? null : name))}
            options={[
              { value: '', label: explore.anywhere },
              ...names.map((name) => ({ value: name, label: explore.onlyOf(placeText(name, texts)) })),
            ]}
          />
        ))}
      </div>
    </Fold>
  );
}
