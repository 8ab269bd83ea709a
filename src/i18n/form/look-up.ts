/** The text of an id that comes from data; an id that the dictionary lacks is shown as it is. */
export function lookUp(texts: { readonly [id: string]: string }, id: string): string {
  return Object.hasOwn(texts, id) ? (texts[id] ?? id) : id;
}

/** The entry of an id that comes from data, or null. */
export function entryOf<Entry>(entries: { readonly [id: string]: Entry }, id: string): Entry | null {
  return Object.hasOwn(entries, id) ? (entries[id] ?? null) : null;
}
