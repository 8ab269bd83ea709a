import { useState, type ReactElement } from 'react';
import { lookUp } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import { alsoText } from '../controls/also-text.ts';
import { lackText } from '../left-out/lack-text.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';

/** One slot, and one or two other variants in it; the cure is chosen to begin with. */
export function CompareChooser({ onDone }: { readonly onDone: () => void }): ReactElement {
  const texts = useAllTexts();
  const { compare } = texts;
  const actions = useActions();
  const all = useLab((state) => state.slots);
  const cure = useLab((state) => state.cure);
  const slots = all.filter(({ variants }) => variants.length > 1);
  const [slotId, setSlotId] = useState(cure?.slot ?? slots[0]?.slot);
  const [chosen, setChosen] = useState<readonly string[]>([cure?.variant ?? '', '']);
  const slot = slots.find((one) => one.slot === slotId);
  if (slot === undefined) return <p>{compare.explain}</p>;
  const others = slot.variants.filter(({ id }) => id !== slot.variant);
  const options = others.map(({ id, lacks, also }) => ({
    value: id,
    label: variantName({ slot: slot.slot, variant: id }, texts),
    whyNot: lackText(lacks, texts),
    note: alsoText(also, texts),
  }));
  const free = options.filter(({ whyNot }) => whyNot === null).map(({ value }) => value);
  const first = free.find((id) => id === chosen[0]) ?? free[0] ?? '';
  const second = free.find((id) => id === chosen[1] && id !== first) ?? '';
  const variants = [first, second].filter((id) => id !== '');
  return (
    <>
      <p>{compare.explain}</p>
      <Select
        label={compare.slot}
        value={slot.slot}
        onChange={(value) => setSlotId(slots.find((one) => one.slot === value)?.slot)}
        options={slots.map((one) => ({ value: one.slot, label: lookUp(texts.slots, one.slot) }))}
      />
      <p>{compare.present(variantName(slot, texts))}</p>
      <Select
        label={compare.first}
        value={first}
        onChange={(value) => setChosen([value, second])}
        options={options}
      />
      <Select
        label={compare.second}
        value={second}
        onChange={(value) => setChosen([first, value])}
        options={[{ value: '', label: compare.nothing }, ...options.filter(({ value }) => value !== first)]}
      />
      <Button
        look="primary"
        disabled={variants.length === 0}
        onClick={() => {
          onDone();
          actions.compare({ slot: slot.slot, variants });
        }}
      >
        {compare.go}
      </Button>
    </>
  );
}
