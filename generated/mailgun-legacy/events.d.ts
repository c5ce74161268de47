// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const events: {
  readonly id: 'mailgun-legacy';
  readonly match: {
    readonly bounce: { readonly '/event': 'bounced' };
    readonly deliver: { readonly '/event': 'delivered' };
    readonly drop: { readonly '/event': 'dropped' };
    readonly spam: { readonly '/event': 'complained' };
    readonly unsubscribe: { readonly '/event': 'unsubscribed' };
    readonly click: { readonly '/event': 'clicked' };
    readonly open: { readonly '/event': 'opened' };
  };
  readonly repeated: {
    readonly timestamp: 'last';
    readonly token: 'last';
    readonly signature: 'last';
    readonly tag: 'all';
    readonly 'X-Mailgun-Tag': 'all';
  };
}
