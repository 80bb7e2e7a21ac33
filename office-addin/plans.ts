/** The built-in plans by themselves, so that a page can load them when they are wanted. */
export { builtInPlans } from '../shared/index.ts';
