/** The end of what a `Date` can tell, in seconds since 1970 (ECMA-262, "Time Values and Time Range"). */
export const latestSeconds = 8_640_000_000_000
