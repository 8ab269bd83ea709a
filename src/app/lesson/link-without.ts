import type { HideableControl } from './hidden-controls.ts';

/** A whole link to an address of this page, on which these are left out; it stays so wherever one goes on from there. */
export function linkWithout(page: string, address: string, hidden: readonly HideableControl[]): string {
  const url = new URL(page);
  url.hash = '';
  url.searchParams.delete('hide');
  if (hidden.length > 0) url.searchParams.set('hide', hidden.join(','));
  return `${url.href.replaceAll('%2C', ',')}${address}`;
}
