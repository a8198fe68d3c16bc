/** The worker of the page of comparisons. */
import { answerCalls } from '../../workers/index.ts';
import { compareFunctions } from './functions.ts';

answerCalls(compareFunctions());
