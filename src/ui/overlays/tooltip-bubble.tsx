import { Portal } from 'radix-ui';
import { Popper } from 'radix-ui/internal';
import { useMemo, type ReactElement } from 'react';
import type { TooltipSide } from '../parts/tooltip.tsx';
import styles from './tooltip.module.css';

/** What a tooltip says is in its owner's name already: nobody hears it twice. */
export function TooltipBubble({ owner }: { readonly owner: HTMLElement }): ReactElement {
  const anchor = useMemo(() => ({ current: owner }), [owner]);
  const { tooltip, tooltipSide } = owner.dataset;
  return (
    <Popper.Root>
      <Popper.Anchor virtualRef={anchor} />
      <Portal.Root>
        <Popper.Content
          aria-hidden="true"
          data-tooltip-bubble=""
          side={tooltipSide as TooltipSide}
          sideOffset={4}
          collisionPadding={8}
          className={styles['tooltip']}
        >
          {tooltip}
        </Popper.Content>
      </Portal.Root>
    </Popper.Root>
  );
}
