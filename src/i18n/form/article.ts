/** Names that are short for want of room, as a sentence says them: a notification is no actor. */
const inFull: Readonly<Record<string, string>> = { notification: 'notification service' };

/** `the broker`, but `order service 1` and `client c1`: what has a number is a name. */
export function the(name: string): string {
  const short = lowFirst(name);
  const low = inFull[short] ?? short;
  return /\d$/.test(low) ? low : `the ${low}`;
}

/** The same where it begins a sentence. */
export function subject(name: string): string {
  const text = the(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Somebody who was the subject of a sentence before, within a later one. */
export function lowFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
