/** One worker: a module beside the configuration. */
export interface WorkerPlan {
  readonly name: string
  /** The file of the module. */
  readonly module: string
  /** Node's modules and globals are there. */
  readonly node: boolean
}

/** The day before Node's modules became a default of workerd, and a later one. Source: workerd's own notice of 2026-08-04. */
const dates = { without: '2026-08-03', with: '2026-11-01' } as const

/** The configuration of `workerd test`: each worker's `test` handler is called once. */
export const workerdConfig = (
  workers: readonly WorkerPlan[],
): string => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
${workers.map(({ name }) => `    (name = "${name}", worker = .${name}),`).join('\n')}
  ],
);
${workers
  .map(
    ({ name, module, node }) => `
const ${name} :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${module}")],
  compatibilityDate = "${node ? dates.with : dates.without}",
);`,
  )
  .join('\n')}
`
