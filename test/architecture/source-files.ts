import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A parsed file; `path` from the top of the repository, with '/'. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  /** Path from the top of the repository where the import is relative, else the package as written. */
  readonly to: string;
  readonly relative: boolean;
  /** True for `import * as name`. */
  readonly namespace: boolean;
}

/** `parse('shared/a.ts', 'const a = 1')`: a sample for a rule's self-check. */
export function parse(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** Every TypeScript file under a folder of the repository. */
export function sourceFiles(folder: string): Source[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => name.endsWith('.ts')).map((name) => posix.join(folder, ...name.split(sep)));
  return paths.map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
}

/** Every node of a file, comments and layout left out. */
export function nodesOf({ tree }: Source): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

/** What a file imports: `import`, `import type`, `export … from` and `import()` alike. */
export function importsOf(source: Source): Import[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const relative = specifier.startsWith('.');
    const to = relative ? posix.join(posix.dirname(source.path), specifier) : specifier;
    return [{ to, relative, namespace: isNamespaceImport(node) }];
  });
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? literal(node.arguments[0]) : undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : undefined;
}

function isNamespaceImport(node: ts.Node): boolean {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  return bindings !== undefined && ts.isNamespaceImport(bindings);
}
