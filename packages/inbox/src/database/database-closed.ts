import { InboxError } from '../errors/inbox-error.ts'

/** For whoever still asks a database that was closed. */
export const databaseClosed = () =>
  new InboxError({
    code: 'closed',
    message: 'the database was closed',
    remedy: 'Stop the inbox and the web server before you close the database.',
  })
