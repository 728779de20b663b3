/** How `three-ds` ends. Programs branch by these, so they do not change. Data only. */
export const exitCodes = {
  /** Recognized, and nothing is wrong with it. */
  fine: 0,
  /** Recognized, and something is wrong: a contradiction, a signature that does not hold, a token that has expired. */
  problems: 1,
  /** The command was called wrongly. Nothing was read. */
  usage: 2,
  /** Read, and not recognized. */
  unrecognized: 3,
  /** The file or the standard input could not be read. */
  unreadable: 4,
  /** The program failed by a mistake of its own. */
  broken: 5,
} as const

/** One of them. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
