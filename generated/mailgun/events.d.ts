// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const events: {
  readonly id: 'mailgun';
  readonly match: {
    readonly accepted: { readonly '/event-data/event': 'accepted' };
    readonly delivered: { readonly '/event-data/event': 'delivered' };
    readonly opened: { readonly '/event-data/event': 'opened' };
    readonly clicked: { readonly '/event-data/event': 'clicked' };
    readonly unsubscribed: { readonly '/event-data/event': 'unsubscribed' };
    readonly complained: { readonly '/event-data/event': 'complained' };
    readonly temporary_fail: { readonly '/event-data/event': 'failed'; readonly '/event-data/severity': 'temporary' };
    readonly permanent_fail: { readonly '/event-data/event': 'failed'; readonly '/event-data/severity': 'permanent' };
  };
  readonly repeated: {};
}
