import {
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** How much an operation asks for, with its fragments written out wherever they are spread. */
export interface Measure {
  /** Fields at the top: each is a look-up or a computation of its own. */
  readonly roots: number;
  /** Fields inside fields. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Measure = { roots: 0, depth: 0, fields: 0, aliases: 0, directives: 0 };

/** Bounded by a rule of graphql itself, because the introspection of the playground needs fifteen levels. */
const INTROSPECTION: ReadonlySet<string> = new Set(["__schema", "__type"]);

/**
 * Measures one operation of the document that is being validated. A count may exceed 2^53, where it is rough,
 * or reach Infinity: more than any limit in either case.
 */
export function measureOperation(context: ValidationContext, operation: OperationDefinitionNode): Measure {
  const document = context.getDocument();
  // All limits ask about the same document, so what the first one measured is kept for the others.
  const measured = measuredDocuments.get(document) ?? new MeasuredDocument(document);
  measuredDocuments.set(document, measured);
  return measured.operation(operation);
}

const measuredDocuments = new WeakMap<DocumentNode, MeasuredDocument>();

/**
 * Each fragment is measured once and added wherever it is spread, so the work grows with the text of the document
 * and not with what it unfolds to: twenty doublings make a million fields.
 */
class MeasuredDocument {
  private readonly fragments = new Map<string, SelectionSetNode>();
  private readonly measures = new Map<string, Measure>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.fragments.set(definition.name.value, definition.selectionSet);
    }
  }

  operation({ directives, variableDefinitions, selectionSet }: OperationDefinitionNode): Measure {
    const inside = this.selections(selectionSet);
    const ofVariables = (variableDefinitions ?? []).map((variable) => countOf(variable.directives));
    const outside = ofVariables.reduce((sum, count) => sum + count, countOf(directives));
    return { ...inside, directives: inside.directives + outside };
  }

  private selections({ selections }: SelectionSetNode): Measure {
    let total = NOTHING;
    for (const selection of selections) total = beside(total, this.selection(selection));
    return total;
  }

  private selection(selection: SelectionNode): Measure {
    const inside = this.inside(selection);
    const directives = inside.directives + countOf(selection.directives);
    if (selection.kind !== Kind.FIELD) return { ...inside, directives };
    return {
      roots: 1,
      depth: INTROSPECTION.has(selection.name.value) ? 1 : inside.depth + 1,
      fields: inside.fields + 1,
      aliases: inside.aliases + (selection.alias === undefined ? 0 : 1),
      directives,
    };
  }

  private inside(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    return selection.selectionSet === undefined ? NOTHING : this.selections(selection.selectionSet);
  }

  /** A fragment inside itself counts as nothing there: graphql has refused such a document before. */
  private fragment(name: string): Measure {
    const known = this.measures.get(name);
    const selectionSet = this.fragments.get(name);
    if (known !== undefined || selectionSet === undefined) return known ?? NOTHING;
    this.measures.set(name, NOTHING);
    const measure = this.selections(selectionSet);
    this.measures.set(name, measure);
    return measure;
  }
}

function beside(one: Measure, other: Measure): Measure {
  return {
    roots: one.roots + other.roots,
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  };
}

const countOf = (nodes: readonly unknown[] | undefined): number => nodes?.length ?? 0;
