import { Slot } from 'radix-ui';
import type { ReactElement } from 'react';

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right';

type TooltipProps = {
  readonly text: string;
  readonly side?: TooltipSide;
  /** One element that passes its props on to the DOM. */
  readonly children: ReactElement;
};

/** Adds nothing that is not also in the element's own name or the text beside it; `TooltipLayer` shows it. */
export function Tooltip({ text, side = 'bottom', children }: TooltipProps): ReactElement {
  return (
    <Slot.Root data-tooltip={text} data-tooltip-side={side}>
      {children}
    </Slot.Root>
  );
}
