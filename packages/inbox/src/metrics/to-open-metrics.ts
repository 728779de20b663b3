import type { InboxMetrics } from './inbox-metrics.ts'

/** One line of a metric: what comes after its name, its labels, its value. */
interface Sample {
  readonly suffix?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

type MetricType = 'gauge' | 'counter' | 'summary'

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

function line(name: string, { suffix = '', labels = {}, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${name}${suffix}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`
}

const metric = (name: string, type: MetricType, help: string, samples: readonly Sample[]): string[] => [
  `# TYPE three_ds_inbox_${name} ${type}`,
  `# HELP three_ds_inbox_${name} ${help}`,
  ...samples.map((sample) => line(`three_ds_inbox_${name}`, sample)),
]

const gauge = (name: string, help: string, value: number): string[] => metric(name, 'gauge', help, [{ value }])

const counter = (name: string, help: string, value: number): string[] =>
  metric(name, 'counter', help, [{ suffix: '_total', value }])

/** The content type of the text. Source: OpenMetrics 1.0, "Protocol Negotiation". */
export const openMetricsType = 'application/openmetrics-text; version=1.0.0; charset=utf-8'

/**
 * The metrics as text for Prometheus and its kin. Labels are names of flows and statuses, never an id.
 *
 * Source of the form: OpenMetrics 1.0, "Text Format".
 */
export function toOpenMetrics({ counters, flows, timeToEnd, ...figures }: InboxMetrics): string {
  const { count, sum, p50, p95, p99 } = timeToEnd
  const quantiles = Object.entries({ '0.5': p50, '0.95': p95, '0.99': p99 })
  const lines = [
    ...gauge('events_waiting', 'Events and ends that the application has not taken.', figures.eventsWaiting),
    ...gauge('oldest_event_seconds', 'Age of the oldest of them.', figures.oldestEventSeconds),
    ...gauge('events_set_aside', 'Events that wait for a person.', figures.eventsSetAside),
    ...gauge('callbacks_refused', 'Callbacks that were not believed and are kept.', figures.callbacksRefused),
    ...metric(
      'flows',
      'gauge',
      'Flows that are kept.',
      flows.map(({ name, status, count: value }) => ({ labels: { name, status }, value })),
    ),
    ...gauge('oldest_flow_seconds', 'Age of the oldest pending flow.', figures.oldestFlowSeconds),
    ...gauge('overdue_seconds', 'How long the flow has waited that is due longest.', figures.overdueSeconds),
    ...metric('time_to_end_seconds', 'summary', 'From start to end, of flows done in the last hour.', [
      ...quantiles.map(([quantile, value]) => ({ labels: { quantile }, value })),
      { suffix: '_count', value: count },
      { suffix: '_sum', value: sum },
    ]),
    ...counter('events_stored', 'Events that this process has stored.', counters.stored),
    ...counter('duplicates_dropped', 'Events that were stored before.', counters.duplicates),
    ...counter('events_overtaken', 'Events whose transaction was past them.', counters.overtaken),
    ...counter('callbacks_not_believed', 'Callbacks that were refused.', counters.refused),
    ...counter('events_delivered', 'Events that the application took.', counters.delivered),
    ...counter('attempts_failed', 'Attempts of the application that failed.', counters.failed),
    ...counter('events_given_up', 'Events set aside after their last attempt.', counters.setAside),
    ...counter('questions_answered', 'Questions about flows that were answered.', counters.asked),
    ...counter('questions_failed', 'Questions about flows that failed.', counters.askFailed),
    ...counter('questions_held_back', "Questions that waited for a provider's budget.", counters.budgetSpent),
    ...counter('flows_timed_out', 'Flows whose patience ended first.', counters.timedOut),
  ]
  return `${[...lines, '# EOF'].join('\n')}\n`
}
