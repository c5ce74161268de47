// Made by `npm run generate`. Do not edit: it is overwritten.
import type { Validate } from '#contract'
export declare const listWebhooks_path_domain: Validate
export declare const listWebhooks_200_Access_Control_Allow_Origin: Validate
export declare const listWebhooks_200_Access_Control_Allow_Methods: Validate
export declare const listWebhooks_200_Access_Control_Allow_Headers: Validate
export declare const listWebhooks_200_Access_Control_Max_Age: Validate
export declare const listWebhooks_200_Content_Disposition: Validate
export declare const WebhookList: Validate
export declare const listWebhooks_401_WWW_Authenticate: Validate
export declare const listWebhooks_401_Cache_Control: Validate
export declare const PlainText: Validate
export declare const ApiError: Validate
export declare const RateLimitError: Validate
export declare const WebhookInput: Validate
export declare const WebhookChange: Validate
export declare const WebhookName: Validate
export declare const WebhookDetails: Validate
export declare const WebhookUpdate: Validate
export declare const BouncedEvent: Validate
export declare const DeliveredEvent: Validate
export declare const DroppedEvent: Validate
export declare const ComplainedEvent: Validate
export declare const UnsubscribedEvent: Validate
export declare const ClickedEvent: Validate
export declare const OpenedEvent: Validate
