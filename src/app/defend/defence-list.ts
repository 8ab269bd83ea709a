import { defences } from '../../scenarios/defences/defence-table.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';

/** Every defence, the easiest first. */
export const defenceList: readonly Defence[] = defences;

/** Null: there is none of that name. */
export function defenceNamed(id: string): Defence | null {
  return defences.find((one) => one.id === id) ?? null;
}
