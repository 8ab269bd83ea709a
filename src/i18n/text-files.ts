/** The texts of files that are named for what they are about, by its id: `naive.ko.ts` speaks of `naive`. */
export function byId<Text>(files: Readonly<Record<string, Text>>): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [idOf(path), text]));
}

/** One part of each text. */
export function partOf<Text>(
  texts: Readonly<Record<string, Text>>,
  part: (text: Text) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, part(text)]));
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\..*$/, '');
}
