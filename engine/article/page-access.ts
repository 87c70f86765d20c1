/**
 * How the reader touches a page: the getters of the platform's prototypes, taken once, never the page's own properties.
 * A form with `<input name="childNodes">`, or an image named "body", overwrites what `form.childNodes` answers.
 */
export type PageAccess = {
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly nodeType: (node: Node) => number;
  /** The characters of a text node. */
  readonly textData: (node: Node) => string;
  /** In lower case for HTML; as written in XML. */
  readonly localName: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  /** Asked once for each element: most have one or two attributes of the eight that say something. */
  readonly attributeNames: (element: Element) => readonly string[];
  /** An open shadow root, else null. */
  readonly shadowRoot: (element: Element) => Node | null;
};

export const elementNode = 1;
export const textNode = 3;

/**
 * The same of plain data, and of every node of a page but a form: only a form answers with an input where its own property
 * is asked for. Asking directly is faster where it is done ten thousand times by code that the browser has just loaded.
 */
export const directAccess: Pick<
  PageAccess,
  "firstChild" | "nextSibling" | "attribute" | "attributeNames" | "shadowRoot"
> = {
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
  attribute: (element, name) => element.getAttribute(name),
  attributeNames: (element) => element.getAttributeNames(),
  shadowRoot: (element) => element.shadowRoot,
};

/** The access to `document`; for a document that is plain data (a saved page) its properties are read as they are. */
export function pageAccess(document: Document): PageAccess {
  const ofNode = prototypeOf(document);
  const firstChild = getter<Node, Node | null>(ofNode, "firstChild");
  const nextSibling = getter<Node, Node | null>(ofNode, "nextSibling");
  const nodeType = getter<Node, number>(ofNode, "nodeType");
  const root = rootElement(document, firstChild, nextSibling, nodeType);
  const ofElement = root === null ? null : prototypeOf(root);
  const localName = getter<Element, string>(ofElement, "localName");
  const textData = withDefault(getter<Node, string | null>(ofNode, "nodeValue"), "");
  return {
    firstChild,
    nextSibling,
    nodeType,
    parentNode: getter(ofNode, "parentNode"),
    textData,
    localName,
    ...attributeAccess(ofElement),
    shadowRoot: withDefault(getter<Element, Node | null>(ofElement, "shadowRoot"), null),
  };
}

/** Whether the page is a text that somebody is writing: a mail, a document, a comment in a frame of its own. */
export function isEditable(document: Document): boolean {
  return getter<Document, unknown>(prototypeOf(document), "designMode")(document) === "on";
}

/** The root element found without `document.documentElement`, which a page can shadow. */
export function findRoot(document: Document, access: PageAccess): Element | null {
  return rootElement(document, access.firstChild, access.nextSibling, access.nodeType);
}

function rootElement(
  document: Document,
  firstChild: (node: Node) => Node | null,
  nextSibling: (node: Node) => Node | null,
  nodeType: (node: Node) => number,
): Element | null {
  for (let child = firstChild(document); child !== null; child = nextSibling(child)) {
    if (nodeType(child) === elementNode) return child as Element;
  }
  return null;
}

function prototypeOf(node: Node): object | null {
  return Object.getPrototypeOf(node) as object | null;
}

/** The platform's own property of that name, or undefined where there is none. */
export function descriptorOf(prototype: object | null, name: string): PropertyDescriptor | undefined {
  for (let level = prototype; level !== null; level = Object.getPrototypeOf(level) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}

function getter<Of extends Node, Value>(prototype: object | null, name: string): (node: Of) => Value {
  const get = descriptorOf(prototype, name)?.get;
  if (get === undefined) return (node) => Reflect.get(node, name) as Value;
  // By `call`: `Reflect.apply` makes a list each time, and a fresh page runs this some ten thousand times unoptimised.
  return (node) => get.call(node) as Value;
}

/** Written out for the number of arguments: a call with a list spread into it is slow in a page that is just opened. */
function attributeAccess(ofElement: object | null): Pick<PageAccess, "attribute" | "attributeNames"> {
  const one = descriptorOf(ofElement, "getAttribute")?.value as Element["getAttribute"] | undefined;
  const all = descriptorOf(ofElement, "getAttributeNames")?.value as Element["getAttributeNames"] | undefined;
  if (one === undefined || all === undefined) return directAccess;
  return { attribute: (element, name) => one.call(element, name), attributeNames: (element) => all.call(element) };
}

function withDefault<Of, Value>(read: (of: Of) => Value | null | undefined, other: Value): (of: Of) => Value {
  return (of) => read(of) ?? other;
}
