/** How far to scroll until a stretch is in sight: no farther than needed; of one that is too long its start. */
export function scrolledInto(start: number, size: number, room: number): number {
  if (start < 0 || size > room) return start;
  return Math.max(0, start + size - room);
}
