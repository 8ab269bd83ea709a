import type { SlotId } from '../../scenarios/slots/setup.ts';
import { sourceFiles } from '../selectors/source-of.ts';

/** A variant's file is named by its id, somewhere in its slot's folder. */
export const variantFile = (slot: SlotId, id: string | undefined): string =>
  sourceFiles.find((file) => file.startsWith(`${slot}/`) && file.endsWith(`/${id ?? ''}.ts`)) ?? '';
