/** Work beside the page: calls to workers, with progress and cancellation. */

/** In a worker. */
export { answerCalls, type Call, type Functions } from './answer-calls.ts';
/** In a page. */
export { type CallOptions, WorkerCalls } from './worker-calls.ts';
