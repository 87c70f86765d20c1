import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";

export const nodeTypes = { element: 1, text: 3, comment: 8, document: 9, doctype: 10, fragment: 11 } as const;

type NodeType = (typeof nodeTypes)[keyof typeof nodeTypes];

/** One node of a saved page, under the names that the DOM uses. */
export class SavedNode {
  readonly nodeType: NodeType;
  readonly localName: string;
  readonly namespace: string;
  nodeValue: string | null;
  attributes: Token.Attribute[] = [];
  parentNode: SavedNode | null = null;
  firstChild: SavedNode | null = null;
  lastChild: SavedNode | null = null;
  previousSibling: SavedNode | null = null;
  nextSibling: SavedNode | null = null;
  shadowRoot: SavedNode | null = null;
  /** What a template holds. */
  content: SavedNode | null = null;
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor(nodeType: NodeType, localName = "", value: string | null = null, namespace = "") {
    this.nodeType = nodeType;
    this.localName = localName;
    this.nodeValue = value;
    this.namespace = namespace;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  getAttributeNames(): string[] {
    return this.attributes.map(({ name }) => name);
  }
}

type SavedTypes = TreeAdapterTypeMap<
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode
>;

/** Builds a saved page for the parser. Children are linked, so that nothing is searched for. */
export const savedPageTree: TreeAdapter<SavedTypes> = {
  createDocument: () => new SavedNode(nodeTypes.document),
  createDocumentFragment: () => new SavedNode(nodeTypes.fragment),
  createElement(tagName, namespace, attributes) {
    const element = new SavedNode(nodeTypes.element, tagName, null, namespace);
    element.attributes = attributes;
    return element;
  },
  createCommentNode: (data) => new SavedNode(nodeTypes.comment, "", data),
  createTextNode: (value) => new SavedNode(nodeTypes.text, "", value),
  adoptAttributes(element, attributes) {
    const known = new Set(element.attributes.map((attribute) => attribute.name));
    element.attributes.push(...attributes.filter((attribute) => !known.has(attribute.name)));
  },
  appendChild: (parent, child) => insert(parent, child, null),
  insertBefore: insert,
  detachNode(node) {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = node;
    if (parent === null) return;
    if (previous === null) parent.firstChild = next;
    else previous.nextSibling = next;
    if (next === null) parent.lastChild = previous;
    else next.previousSibling = previous;
    node.parentNode = node.previousSibling = node.nextSibling = null;
  },
  insertText(parent, text) {
    addText(parent, text, null);
  },
  insertTextBefore: addText,
  setTemplateContent(template, content) {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? template,
  setDocumentType: () => undefined,
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode,
  getFirstChild: (node) => node.firstChild,
  getChildNodes: (node) => [...childrenOf(node)],
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespace as html.NS,
  getTextNodeContent: (node) => node.nodeValue ?? "",
  getCommentNodeContent: (node) => node.nodeValue ?? "",
  getDocumentTypeNodeName: () => "html",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  isTextNode: (node): node is SavedNode => node.nodeType === nodeTypes.text,
  isCommentNode: (node): node is SavedNode => node.nodeType === nodeTypes.comment,
  isDocumentTypeNode: (node): node is SavedNode => node.nodeType === nodeTypes.doctype,
  isElementNode: (node): node is SavedNode => node.nodeType === nodeTypes.element,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

function insert(parent: SavedNode, child: SavedNode, before: SavedNode | null): void {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  child.parentNode = parent;
  child.previousSibling = previous;
  child.nextSibling = before;
  if (previous === null) parent.firstChild = child;
  else previous.nextSibling = child;
  if (before === null) parent.lastChild = child;
  else before.previousSibling = child;
}

function addText(parent: SavedNode, text: string, before: SavedNode | null): void {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  if (previous?.nodeType === nodeTypes.text) previous.nodeValue += text;
  else insert(parent, new SavedNode(nodeTypes.text, "", text), before);
}

function* childrenOf(node: SavedNode): Generator<SavedNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}
