import { useState, type ReactElement } from 'react';
import type { SequenceDetail } from '../../app/sequence/shown-rows.ts';
import { useView, useViewStore } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Menu, MenuItem, MenuLabel } from '../overlays/menu.tsx';
import { Popover } from '../overlays/popover.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';
import { useIsNarrow } from '../parts/hooks/use-media.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './sequence.module.css';
import { SignList } from './sign-list.tsx';
import { useExports } from './exports/use-exports.ts';

const details: readonly SequenceDetail[] = ['messages', 'all'];

/** What the sequence shows, what its signs mean, and what can be taken along of it. */
export function SequenceTools(): ReactElement {
  const { sequence: words } = useAllTexts();
  const view = useViewStore();
  const { detail, isTall } = useView((state) => state.sequence);
  const isNarrow = useIsNarrow();
  const [done, setDone] = useState('');
  return (
    <div className={styles['tools']}>
      <output className={styles['done']}>{done}</output>
      <Select
        label={words.show}
        isInline
        value={detail}
        onChange={(value) => {
          const chosen = details.find((one) => one === value);
          if (chosen !== undefined) view.setState({ sequence: { detail: chosen, isTall } });
        }}
        options={details.map((value) => ({ value, label: words.details[value] }))}
      />
      <Popover
        label={words.signs}
        side="top"
        trigger={<IconButton icon="help" label={words.signs} side="top" />}
      >
        <SignList />
      </Popover>
      <ExportMenu onDone={setDone} />
      {!isNarrow && (
        <IconButton
          icon="stage"
          label={isTall ? words.lower : words.taller}
          side="top"
          aria-pressed={isTall}
          onClick={() => view.setState({ sequence: { detail, isTall: !isTall } })}
        />
      )}
    </div>
  );
}

function ExportMenu({ onDone }: { readonly onDone: (text: string) => void }): ReactElement {
  const { exports: words } = useAllTexts().sequence;
  const exportsOf = useExports(onDone);
  return (
    <Menu
      label={words.label}
      trigger={
        <Button>
          <Icon name="save" />
          <span>{words.label}</span>
        </Button>
      }
    >
      <MenuLabel>{words.what}</MenuLabel>
      <MenuItem onSelect={exportsOf.svg}>{words.svg}</MenuItem>
      <MenuItem onSelect={exportsOf.png}>{words.png}</MenuItem>
      <MenuItem onSelect={exportsOf.mermaid}>{words.mermaid}</MenuItem>
      <MenuItem onSelect={exportsOf.text}>{words.text}</MenuItem>
    </Menu>
  );
}
