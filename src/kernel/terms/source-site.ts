/** A line of a file below `src/system`. */
export type SourceSite = { readonly file: string; readonly line: number };
