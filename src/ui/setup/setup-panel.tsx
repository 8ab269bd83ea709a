import type { ReactElement } from 'react';
import { scenarioIds } from '../../app/run/scenario-ids.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { CompareButton } from '../compare/compare-dialog.tsx';
import { ExploreButton } from '../explore/explore-button.tsx';
import { Select } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { alsoText } from '../controls/also-text.ts';
import { lackText } from '../faults/lack-text.ts';
import styles from './setup-panel.module.css';

/** The pattern chosen for each slot. */
export function SetupPanel(): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const { setup } = texts.controls;
  const scenario = useLab((state) => state.setup.scenario);
  const mayChooseBusiness = useLab((state) => state.offers.mayChooseBusiness);
  const slots = useLab((state) => state.slots);
  const isWatching = useLab((state) => state.role === 'watching');
  return (
    <Panel
      title={setup.title}
      aside={<IconButton icon="restart" label={setup.restart} onClick={actions.restart} />}
    >
      <p className={styles['note']}>{setup.explain}</p>
      <CompareButton />
      <ExploreButton />
      <div className={styles['slots']}>
        {mayChooseBusiness && (
          <Select
            label={setup.scenario}
            value={scenario}
            onChange={actions.openSandbox}
            options={scenarioIds.map((id) => ({ value: id, label: lookUp(texts.scenarios, id) }))}
          />
        )}
        {slots.map(({ slot, variant, variants }) => (
          <div key={slot}>
            <Select
              label={lookUp(texts.slots, slot)}
              value={variant}
              isDisabled={isWatching || variants.length < 2}
              onChange={(chosen) => actions.switchVariant(slot, chosen)}
              options={variants.map(({ id, lacks, also }) => ({
                value: id,
                label: lookUp(texts.variants, id),
                whyNot: lackText(lacks, texts),
                note: alsoText(also, texts),
              }))}
            />
            <p className={styles['note']}>{lookUp(texts.variantNotes, variant)}</p>
          </div>
        ))}
      </div>
    </Panel>
  );
}
