import { useState, type ReactElement } from 'react';
import { armableOp, distinct, type ArmableOp } from '../../app/moves/armable-ops.ts';
import { isArmed } from '../../app/selectors/armed-list.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { ArmedFault } from '../../kernel/world/armed-fault.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';
import { endingsOf, opChoices } from './op-choices.ts';
import styles from './fault-list.module.css';

const timesMax = 9;

/** Arms a fault or a choice: at which place, before which op, the how many-th of them, and what happens then. */
export function ArmForm({ place: wanted }: { readonly place: PlaceId | null }): ReactElement | null {
  const texts = useTexts();
  const { arming } = texts.controls;
  const actions = useActions();
  const known = useArmable();
  const world = useLab((state) => state.world);
  const [chosen, setChosen] = useState<Partial<Record<'place' | 'op' | 'ending', string>>>({});
  const [times, setTimes] = useState(1);
  const places = [...new Set(known.map(({ place }) => place))];
  const place = places.find((id) => id === (chosen.place ?? wanted)) ?? places[0];
  const choices = opChoices(known, place ?? '', texts);
  const choice = choices.find(({ id }) => id === chosen.op) ?? choices[0];
  const endings = choice === undefined ? [] : endingsOf(choice, texts);
  const ending = endings.find(({ id }) => id === chosen.ending) ?? endings[0];
  if (place === undefined || choice === undefined || ending === undefined) return null;
  const { strike, option } = ending;
  const what = option === undefined ? { strike } : { strike, option };
  const fault: ArmedFault = { place, op: choice.op, label: choice.label, occurrence: times, ...what };
  return (
    <>
      <p className={styles['explain']}>{arming.explain}</p>
      <Select
        label={arming.place}
        value={place}
        onChange={(id) => setChosen({ place: id })}
        options={places.map((id) => ({ value: id, label: lookUp(texts.places, id) }))}
      />
      <Select
        label={arming.op}
        value={choice.id}
        onChange={(op) => setChosen({ ...chosen, op })}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        label={arming.occurrence}
        value={String(times)}
        onChange={(value) => setTimes(Number(value))}
        options={Array.from({ length: timesMax }, (_, index) => ({
          value: String(index + 1),
          label: arming.time(index + 1),
        }))}
      />
      <Select
        label={arming.strike}
        value={ending.id}
        onChange={(value) => setChosen({ ...chosen, ending: value })}
        options={endings.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button
        look="primary"
        disabled={isArmed(world, fault)}
        onClick={() => actions.act({ kind: 'arm', fault })}
      >
        {arming.arm}
      </Button>
    </>
  );
}

/** What places do, and what their processes are about to do now. */
function useArmable(): readonly ArmableOp[] {
  const actions = useActions();
  const definition = useLab((state) => state.definition);
  const processes = useLab((state) => state.processes);
  const now = processes.map(({ place, op }) => armableOp(definition, place, op));
  return distinct([...actions.armable(), ...now]);
}
