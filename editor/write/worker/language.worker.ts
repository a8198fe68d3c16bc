/** The language service beside the page. */
import { answerCalls } from '../../workers/index.ts';
import { languageFunctions } from './functions.ts';

answerCalls(languageFunctions());
