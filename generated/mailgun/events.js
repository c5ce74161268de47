// Made by `npm run generate`. Do not edit: it is overwritten.
export const events = {
  id: 'mailgun',
  match: {
    accepted: { '/event-data/event': 'accepted' },
    delivered: { '/event-data/event': 'delivered' },
    opened: { '/event-data/event': 'opened' },
    clicked: { '/event-data/event': 'clicked' },
    unsubscribed: { '/event-data/event': 'unsubscribed' },
    complained: { '/event-data/event': 'complained' },
    temporary_fail: { '/event-data/event': 'failed', '/event-data/severity': 'temporary' },
    permanent_fail: { '/event-data/event': 'failed', '/event-data/severity': 'permanent' },
  },
  repeated: {},
}
