/** The old names of webhooks, and what they are called today. Hard bounces and drops are both permanent failures. */
export const CURRENT_NAMES: Readonly<Record<string, string>> = {
  bounce: 'permanent_fail',
  drop: 'permanent_fail',
  deliver: 'delivered',
  spam: 'complained',
  unsubscribe: 'unsubscribed',
  click: 'clicked',
  open: 'opened',
}
