/** Editions to be compared. */
export {
  type NoSide,
  type Side,
  type SideChoice,
  sideBefore,
  sideOfAct,
  sideOnDay,
} from './side.ts';
