// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const events: {
  readonly id: 'buttondown-legacy';
  readonly match: {
    readonly 'subscriber.changed_email': { readonly '/event_type': 'subscriber.changed_email' };
    readonly 'subscriber.churned': { readonly '/event_type': 'subscriber.churned' };
    readonly 'subscriber.clicked': { readonly '/event_type': 'subscriber.clicked' };
    readonly 'subscriber.commented': { readonly '/event_type': 'subscriber.commented' };
    readonly 'subscriber.confirmed': { readonly '/event_type': 'subscriber.confirmed' };
    readonly 'subscriber.created': { readonly '/event_type': 'subscriber.created' };
    readonly 'subscriber.deleted': { readonly '/event_type': 'subscriber.deleted' };
    readonly 'subscriber.opened': { readonly '/event_type': 'subscriber.opened' };
    readonly 'subscriber.paid': { readonly '/event_type': 'subscriber.paid' };
    readonly 'subscriber.paused': { readonly '/event_type': 'subscriber.paused' };
    readonly 'subscriber.referred': { readonly '/event_type': 'subscriber.referred' };
    readonly 'subscriber.referred.paid': { readonly '/event_type': 'subscriber.referred.paid' };
    readonly 'subscriber.replied': { readonly '/event_type': 'subscriber.replied' };
    readonly 'subscriber.responded_to_survey': { readonly '/event_type': 'subscriber.responded_to_survey' };
    readonly 'subscriber.resumed': { readonly '/event_type': 'subscriber.resumed' };
    readonly 'subscriber.tags.changed': { readonly '/event_type': 'subscriber.tags.changed' };
    readonly 'subscriber.trial_ended': { readonly '/event_type': 'subscriber.trial_ended' };
    readonly 'subscriber.trial_started': { readonly '/event_type': 'subscriber.trial_started' };
    readonly 'subscriber.type.changed': { readonly '/event_type': 'subscriber.type.changed' };
    readonly 'subscriber.unsubscribed': { readonly '/event_type': 'subscriber.unsubscribed' };
    readonly 'subscriber.updated': { readonly '/event_type': 'subscriber.updated' };
    readonly 'subscriber.viewed_checkout_page': { readonly '/event_type': 'subscriber.viewed_checkout_page' };
    readonly 'email.created': { readonly '/event_type': 'email.created' };
    readonly 'email.deleted': { readonly '/event_type': 'email.deleted' };
    readonly 'email.sent': { readonly '/event_type': 'email.sent' };
    readonly 'email.status.changed': { readonly '/event_type': 'email.status.changed' };
    readonly 'email.updated': { readonly '/event_type': 'email.updated' };
    readonly 'scheduled_email.converted': { readonly '/event_type': 'scheduled_email.converted' };
    readonly 'advertising_slot.purchased': { readonly '/event_type': 'advertising_slot.purchased' };
    readonly 'mention.created': { readonly '/event_type': 'mention.created' };
    readonly 'stripe.checkout.session.completed': { readonly '/event_type': 'stripe.checkout.session.completed' };
  };
  readonly repeated: {};
}
