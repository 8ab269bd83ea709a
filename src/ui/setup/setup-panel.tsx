import { useState, type ReactElement } from 'react';
import { scenarioIds } from '../../app/scenarios/scenario-ids.ts';
import type { SlotState } from '../../app/lab/lab-state.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { SlotId } from '../../scenarios/slots/setup.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { CompareButton } from '../compare/compare-dialog.tsx';
import { WaysButton } from '../compare/ways-button.tsx';
import { ExploreButton } from '../explore/explore-button.tsx';
import { classes } from '../parts/classes.ts';
import { Select } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { late, lateSilently } from '../late/late.tsx';
import { alsoText } from '../controls/also-text.ts';
import { lackText } from '../left-out/lack-text.ts';
import styles from './setup-panel.module.css';

const LeftOutList = late(async () => (await import('../left-out/left-out-list.tsx')).LeftOutList, 'all');
const VariantNote = lateSilently(async () => (await import('./variant-note.tsx')).VariantNote, 'all');

/** What is asked about, most of all first. */
const mainSlots: readonly SlotId[] = [
  'boundary',
  'coordination',
  'compensation',
  'saga-state',
  'publishing',
  'consuming',
  'outside',
  'isolation',
  'deadline',
  'correlation',
  'keeping',
  'concurrency',
  'reading',
  'relays',
  'partitioning',
];

/** Below so many there is room for the largest command and the button that sends it. */
const shownCountMax = 6;

/** The pattern chosen for each slot. */
export function SetupPanel({ hasAsks = true }: { readonly hasAsks?: boolean }): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const { setup } = texts.controls;
  const scenario = useLab((state) => state.setup.scenario);
  const mayChooseBusiness = useLab((state) => state.offers.mayChooseBusiness);
  const slots = useLab((state) => state.slots);
  const chosen = useLab((state) => state.chosenVariants);
  const isTelling = ({ slot }: SlotState): boolean => chosen.some((choice) => choice.slot === slot);
  const { first, more } = inView(slots);
  return (
    <Panel
      title={setup.title}
      aside={<IconButton icon="restart" label={setup.restart} onClick={actions.restart} />}
    >
      <div className={styles['slots']}>
        {mayChooseBusiness && (
          <div className={styles['row']}>
            <Select
              label={setup.scenario}
              value={scenario}
              onChange={actions.openSandbox}
              options={scenarioIds.map((id) => ({ value: id, label: lookUp(texts.scenarios, id) }))}
            />
          </div>
        )}
        {first.map((slot) => (
          <SlotSelect key={slot.slot} of={slot} />
        ))}
        {more.length > 0 && (
          <Fold title={setup.more(more.length)} isOpenAtFirst={more.some(isTelling)}>
            <div className={styles['slots']}>
              {more.map((slot) => (
                <SlotSelect key={slot.slot} of={slot} />
              ))}
            </div>
          </Fold>
        )}
      </div>
      {hasAsks && <SetupAsks />}
    </Panel>
  );
}

/** Where there is something to choose, as far as there is room; the others are a press away. */
function inView(slots: readonly SlotState[]): Record<'first' | 'more', readonly SlotState[]> {
  const chosenFrom = slots.filter(({ variants }) => variants.length > 1).map(({ slot }) => slot);
  const main = mainSlots.filter((slot) => chosenFrom.includes(slot)).slice(0, shownCountMax);
  const isMain = ({ slot }: SlotState): boolean => main.includes(slot);
  return { first: slots.filter(isMain), more: slots.filter((slot) => !isMain(slot)) };
}

/** What a change does, and what can be asked of the choice as a whole. */
export function SetupAsks(): ReactElement {
  const { setup } = useTexts().controls;
  const leftOut = useLab((state) => state.leftOut);
  // A story has them where it says how it ended.
  const isTold = useLab((state) => state.offers.script !== null);
  return (
    <div className={styles['asks']}>
      <p className={styles['note']}>{setup.explain}</p>
      <div className={styles['asked']}>
        <CompareButton />
        {!isTold && <WaysButton />}
        <ExploreButton />
      </div>
      <Fold title={setup.notHere} isDrawnOnceOpen>
        <LeftOutList leftOut={leftOut} />
      </Fold>
    </div>
  );
}

/** What a choice means is said while it is made: all patterns stand in sight. */
function SlotSelect({ of: { slot, variant, variants } }: { readonly of: SlotState }): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const isWatching = useLab((state) => state.role === 'watching');
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div
      className={classes(styles['slot'], styles['row'])}
      onFocus={() => setChoosing(true)}
      onBlur={() => setChoosing(false)}
    >
      <Select
        label={lookUp(texts.slots, slot)}
        value={variant}
        isDisabled={isWatching || variants.length < 2}
        onChange={(chosen) => actions.switchVariant(slot, chosen)}
        options={variants.map(({ id, lacks, also }) => ({
          value: id,
          label: variantName({ slot, variant: id }, texts),
          whyNot: lackText(lacks, texts),
          note: alsoText(also, texts),
        }))}
      />
      {isChoosing && <VariantNote slot={slot} variant={variant} />}
    </div>
  );
}
