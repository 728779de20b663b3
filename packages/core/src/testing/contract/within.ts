import { ContractBreach } from './contract-breach.ts'

/** Longer than any call of the suite takes, in milliseconds: what goes on after that does not end by itself. */
const patienceMs = 2_000

/** The work's own end, or a breach where it does not come. */
export async function within<T>(work: Promise<T>, otherwise: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ContractBreach(otherwise)), patienceMs)
  })
  try {
    return await Promise.race([work, patience])
  } finally {
    clearTimeout(timer)
  }
}
