/** What is used of a logger: fields first, then words, as pino, bunyan and Fastify's `log` take them. */
export interface LoggerLike {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** A level, or nothing at all. */
export type LogLevel = keyof LoggerLike | 'silent'

/** The level of each happening. */
export type LogLevels = {
  /** An attempt is sent. `debug` by default. */
  readonly request?: LogLevel
  /** The head of an answer came. `debug` by default. */
  readonly response?: LogLevel
  /** The call has its answer. `info` by default. */
  readonly answer?: LogLevel
  /** It is sent again after a pause. `warn` by default. */
  readonly retry?: LogLevel
  /** The call failed. `error` by default. */
  readonly error?: LogLevel
  /** The answer has something that this version does not know. `silent` by default: looking for it walks every answer. */
  readonly drift?: LogLevel
}
