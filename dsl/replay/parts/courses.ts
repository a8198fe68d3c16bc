/** The courses that answers take over the editions, each once. */
import type { Answer, CountedCourse, Course, CourseChange, PartPlace } from './part.ts';

/** So many first cases of a course are named. */
export const EXAMPLES = 5;

interface Node {
  readonly next: Map<unknown, Node>;
  /** The number of the course that ends here; -1 where none does. */
  number: number;
}

/** Courses by their answers. A node stands for the answers so far. */
export class Courses {
  readonly all: (Course & { cases: number; examples: PartPlace[] })[] = [];
  private roots = new Map<unknown, Node>();

  /** The first step: a plan, a question. */
  begin(key: unknown): Node {
    return step(this.roots, key);
  }

  /** The step to an answer, or to causes. */
  follow(node: Node, key: unknown): Node {
    return step(node.next, key);
  }

  /** The number of the course that ends at the node; `make` gives its content when it is new. */
  count(node: Node, place: PartPlace, make: () => Course): number {
    if (node.number < 0) {
      node.number = this.all.length;
      this.all.push({ ...make(), cases: 0, examples: [] });
    }
    const course = this.all[node.number];
    if (course !== undefined) {
      course.cases += 1;
      if (course.examples.length < EXAMPLES) course.examples.push(place);
    }
    return node.number;
  }

  /** All courses since it was last told. */
  told(): readonly CountedCourse[] {
    this.roots = new Map();
    return this.all.splice(0);
  }
}

function step(from: Map<unknown, Node>, key: unknown): Node {
  let node = from.get(key);
  if (node === undefined) {
    node = { next: new Map(), number: -1 };
    from.set(key, node);
  }
  return node;
}

/** What an answer is known by: equal for equal answers, and for no others. */
export function keyOf({ value, status }: Answer): unknown {
  // Texts are marked, so that none looks like another answer.
  if (status === 'decided' && (typeof value !== 'object' || value === null)) {
    return typeof value === 'string' ? `=${value}` : value;
  }
  return `${status} ${JSON.stringify(value)}`;
}

/** Changes in the order in which they are told: edition by edition, then by the rules. */
export function byOrder(a: CourseChange, b: CourseChange): number {
  return a.at - b.at || a.order - b.order;
}
