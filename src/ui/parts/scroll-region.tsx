import type { ComponentProps, ReactElement } from 'react';

type ScrollRegionProps = ComponentProps<'section'> & { readonly label: string };

/** In the order of the tab key: what scrolls and holds nothing to focus must be reached by keyboard too. */
const focusable = { tabIndex: 0 };

export function ScrollRegion({ label, ...props }: ScrollRegionProps): ReactElement {
  return <section {...props} {...focusable} aria-label={label} />;
}
