/** Comments on their way from the text to the tree. */

/** A comment on a line of its own, before it is known which node it belongs to. */
export interface LooseComment {
  readonly text: string;
  readonly column: number;
}

/** The text of a comment: without `#`, one space behind it, and spaces at the end. */
export function commentText(image: string): string {
  return image.slice(image.startsWith('# ') ? 2 : 1).trimEnd();
}

/** Takes the first comments away that stand at that column or further right. */
export function takeDeeper(comments: LooseComment[], column: number): string[] {
  let count = 0;
  while (count < comments.length && (comments[count]?.column ?? -1) >= column) count++;
  return comments.splice(0, count).map((comment) => comment.text);
}
