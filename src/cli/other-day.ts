/** Loaded before a program with `node --import`, in a test: lets its clock stand 400 days and some hours later than it is. */
const ahead = 400 * 86_400_000 + 7 * 3_600_000 + 123_456;
const Today = Date;

/** A date of that later time where none is given; else what it is given. */
class OtherDate extends Today {
  constructor(...given: [] | [value: number | string | Date]) {
    if (given.length === 0) super(Today.now() + ahead);
    else super(...given);
  }

  static override now(): number {
    return Today.now() + ahead;
  }
}

globalThis.Date = OtherDate as DateConstructor;
