import type { Script } from './script.ts';
import type { Setup, SlotId, VariantId } from './setup.ts';

/** A story: a setup, what happens to it, where the reader comes in and what cures it. Texts by id. */
export type Story = {
  readonly id: string;
  readonly setup: Setup;
  /** What has happened when the page opens. */
  readonly script: Script;
  /** What happens to the system later, when the reader goes on. */
  readonly later: Script;
  /** The natural moves before the reader comes in: up to this op of this place. */
  readonly openBefore: { readonly place: string; readonly op: string };
  readonly promise: string;
  readonly cure: { readonly slot: SlotId; readonly variant: VariantId };
};
