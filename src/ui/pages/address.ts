/** Goes to a page, which is the address after `#`; the same one once more opens it anew. */
export function navigateTo(hash: string): void {
  if (location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}

/** Gives the page that is open another address, without opening it again. */
export function settleAt(hash: string): void {
  history.replaceState(history.state, '', hash);
}
