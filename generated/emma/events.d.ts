// Made by `npm run generate`. Do not edit: it is overwritten.
export declare const events: {
  readonly id: 'emma';
  readonly match: {
    readonly mailing_finish: { readonly '/event_name': 'mailing_finish' };
    readonly mailing_start: { readonly '/event_name': 'mailing_start' };
    readonly member_signup: { readonly '/event_name': 'member_signup' };
    readonly message_open: { readonly '/event_name': 'message_open' };
    readonly message_click: { readonly '/event_name': 'message_click' };
    readonly member_optout: { readonly '/event_name': 'member_optout' };
    readonly message_share: { readonly '/event_name': 'message_share' };
    readonly message_share_click: { readonly '/event_name': 'message_share_click' };
    readonly import_finish: { readonly '/event_name': 'import_finish' };
    readonly member_update: { readonly '/event_name': 'member_update' };
    readonly member_delete: { readonly '/event_name': 'member_delete' };
    readonly member_add_to_group: { readonly '/event_name': 'member_add_to_group' };
    readonly member_remove_from_group: { readonly '/event_name': 'member_remove_from_group' };
    readonly group_create: { readonly '/event_name': 'group_create' };
    readonly group_delete: { readonly '/event_name': 'group_delete' };
    readonly group_update: { readonly '/event_name': 'group_update' };
    readonly member_status_update: { readonly '/event_name': 'member_status_update' };
    readonly message_forward: { readonly '/event_name': 'message_forward' };
    readonly member_add: { readonly '/event_name': 'member_add' };
  };
  readonly repeated: {};
}
