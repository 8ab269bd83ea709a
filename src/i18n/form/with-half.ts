/** A number as it is read where one was put in between: 17½. */
export function withHalf(number: number): string {
  return Number.isInteger(number) ? String(number) : `${Math.floor(number)}½`;
}
