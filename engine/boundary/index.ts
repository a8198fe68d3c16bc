/** Cases on the bounds of an edition, for signing it off before and after an amendment. */
export {
  type BoundaryCase,
  type BoundaryCases,
  type BoundaryOptions,
  boundaryCases,
  type WithoutCase,
} from './boundary-cases.ts';
