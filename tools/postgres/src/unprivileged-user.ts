/** Whom a child process runs as. */
export interface ProcessUser {
  readonly uid?: number
  readonly gid?: number
}

/** `nobody` and `nogroup` of every Linux. */
const nobody = 65_534

/** PostgreSQL refuses to run as root: containers, which are root, run it as nobody. Everybody else stays who they are. */
export const unprivilegedUser = (): ProcessUser => (process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {})
