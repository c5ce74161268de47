// Made by `npm run generate`. Do not edit: it is overwritten.
export const events = {
  id: 'mailgun-legacy',
  match: {
    bounce: { '/event': 'bounced' },
    deliver: { '/event': 'delivered' },
    drop: { '/event': 'dropped' },
    spam: { '/event': 'complained' },
    unsubscribe: { '/event': 'unsubscribed' },
    click: { '/event': 'clicked' },
    open: { '/event': 'opened' },
  },
  repeated: { timestamp: 'last', token: 'last', signature: 'last', tag: 'all', 'X-Mailgun-Tag': 'all' },
}
