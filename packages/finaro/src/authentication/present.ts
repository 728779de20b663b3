type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The object without its undefined and empty members: absent rather than guessed. */
export const present = <T extends object>(members: T): Present<T> =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== ''),
    // Filtering keeps each member's own type, which Object.entries does not tell.
  ) as Present<T>
