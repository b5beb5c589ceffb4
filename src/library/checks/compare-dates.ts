/** Whether a date surely lies before another, as far as both are known: `2019` before `2020-01`, but not `2020` before `2020-01`. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Whether two dates may be the same: neither surely lies before the other. */
export function mayAgree(date: string, other: string): boolean {
  return !isBefore(date, other) && !isBefore(other, date);
}
