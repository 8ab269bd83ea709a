import { useMemo, useState, type ReactElement } from 'react';
import { expiriesOf } from '../../app/moves/offered-moves.ts';
import { useLab, useView } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Field } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { ArmForm } from './arm-form.tsx';
import { ArmedFaults } from './armed-faults.tsx';
import { FaultGroups } from './fault-groups.tsx';
import { faultGroups, findGroups } from './fault-text.ts';
import { HeldProcesses } from './held-processes.tsx';
import { OverlapForm } from './overlap-form.tsx';
import styles from './fault-list.module.css';

/** Every fault that could happen now: the same that the map offers at its places and links. */
export function FaultList({ close }: { readonly close: () => void }): ReactElement {
  const texts = useAllTexts();
  const { faults: text, arming, holding } = texts.controls;
  const atHand = useLab((state) => state.faults);
  const world = useLab((state) => state.world);
  const definition = useLab((state) => state.definition);
  const processes = useLab((state) => state.processes);
  const mayBreakAnything = useLab((state) => state.offers.mayBreakAnything);
  const { armAt } = useView((state) => state.faultList);
  const [search, setSearch] = useState('');
  const parts = useMemo(() => {
    const others = atHand.filter(({ move }) => move.kind !== 'expire');
    // Within rules all that they allow is at hand.
    const faults = mayBreakAnything ? [...others, ...expiriesOf({ definition }, world)] : atHand;
    const groupsOf = (part: 'op' | 'place' | 'link' | 'entry') =>
      findGroups(faultGroups(part, { faults, processes }, texts), search, texts);
    return [
      { title: text.ops, groups: groupsOf('op'), isOpen: true },
      { title: text.places, groups: groupsOf('place'), isOpen: true },
      { title: text.links, groups: groupsOf('link'), isOpen: false },
      { title: text.entries, groups: groupsOf('entry'), isOpen: false },
    ].filter(({ groups }) => groups.length > 0);
  }, [atHand, mayBreakAnything, definition, world, processes, texts, text, search]);
  const isSearching = search.trim() !== '';
  return (
    <div className={styles['list']}>
      <h2>{text.title}</h2>
      <p className={styles['explain']}>{mayBreakAnything ? text.explain : texts.challenges.faultsHint}</p>
      <ArmedFaults />
      <HeldProcesses />
      {mayBreakAnything && (
        <>
          <Fold title={arming.title} isOpenAtFirst={armAt !== null}>
            <ArmForm place={armAt} />
          </Fold>
          <Fold title={holding.overlapTitle}>
            <OverlapForm close={close} />
          </Fold>
        </>
      )}
      <Field label={text.search} value={search} onChange={setSearch} />
      {parts.map(({ title, groups, isOpen }) => (
        // Another key while searching: what was found is shown, whatever was folded before.
        <Fold key={`${title} ${String(isSearching)}`} title={title} isOpenAtFirst={isOpen || isSearching}>
          <FaultGroups groups={groups} close={close} />
        </Fold>
      ))}
      {parts.length === 0 && (
        <p className={styles['explain']}>{isSearching ? text.nothingFound : text.none}</p>
      )}
    </div>
  );
}
