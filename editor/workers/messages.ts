/** What goes between a page and a worker. */

/** From the page: a call, or that its answer is no longer wanted. */
export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

/** From the worker: how far a call is, its answer, or the mistake of ours that ended it. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'bug'; readonly id: number; readonly message: string };
