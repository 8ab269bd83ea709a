import type { ReactElement } from 'react';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { SlotId } from '../../scenarios/slots/setup.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './setup-panel.module.css';

type VariantNoteProps = { readonly slot: SlotId; readonly variant: string };

/** What a choice means. */
export function VariantNote({ slot, variant }: VariantNoteProps): ReactElement {
  const { variantNotes } = useAllTexts();
  return <p className={styles['note']}>{lookUp(variantNotes[slot] ?? {}, variant)}</p>;
}
