import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { type Change, type FileProblem, fileProblemSentence, type Locale } from '../../shared/index.ts';
import { readTrackerFile } from '../files/index.ts';
import type { OpenedFiles } from './opened-files.ts';
import { type StaticFile, staticFiles } from './static-files.ts';
import { localeOf, texts } from './text.ts';
import type { WorkingFolder } from './working-folder.ts';

export interface PreviewOptions {
  /** First part of every address; without it nothing is answered. */
  readonly token: string;
  readonly folder: WorkingFolder;
  readonly files: OpenedFiles;
  /** Folder with dist/preview and dist/office-addin, and the one of the real Office.js. */
  readonly dist: string;
  readonly officeJs: string;
  /** Where the task pane stands, if not on this server. */
  readonly pane?: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const LARGEST_BODY = 60 * 1024 * 1024;

/**
 * Answers the pages of one preview: only this machine under its own name, only with the token, only the files it lists.
 */
export function answerRequests(options: PreviewOptions): Answer {
  const statics = staticFiles(options);
  return (request, response) => {
    void answer(request, options, statics)
      .catch(() => ({ status: 500, type: 'text/plain', body: '' }))
      .then(({ status, type, body }) => {
        // A body that was refused is not read to its end, so nothing else can come on this connection.
        if (status >= 400) response.setHeader('connection', 'close');
        response.writeHead(status, { ...HEADERS, 'content-type': type, 'content-security-policy': policy(options) });
        response.end(body);
      });
  };
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/** Nothing from outside, and nobody else may frame it. */
function policy({ pane }: PreviewOptions): string {
  const frames = pane === undefined ? "'self'" : new URL(pane).origin;
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `frame-src ${frames}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const plain = (status: number, body = ''): Reply => ({ status, type: 'text/plain; charset=utf-8', body });
const json = (value: unknown): Reply => ({ status: 200, type: 'application/json', body: JSON.stringify(value) });
const NOT_FOUND = plain(404);

async function answer(
  request: IncomingMessage,
  options: PreviewOptions,
  statics: (path: string) => StaticFile | null,
): Promise<Reply> {
  // Another name that leads to 127.0.0.1 is another site (DNS rebinding).
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return plain(403);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const [, token = '', ...rest] = pathname.split('/');
  if (!isSameText(token, options.token)) return NOT_FOUND;
  const path = rest.join('/');
  const locale = localeOf(searchParams.get('lang'));
  if (request.method === 'GET') {
    if (path === 'files') return json(options.folder.files());
    const file = statics(path);
    return file === null ? NOT_FOUND : { status: 200, ...file };
  }
  if (request.method !== 'POST') return plain(405);
  // A page of another site can send a form here, but not read the token; it says where it is from all the same.
  if (request.headers['sec-fetch-site'] !== undefined && request.headers['sec-fetch-site'] !== 'same-origin')
    return plain(403);
  const body = await bodyOf(request);
  if (body === null) return plain(413);
  if (path === 'save') return save(options, body, locale);
  return path === 'open' ? open(options, body, searchParams, locale) : NOT_FOUND;
}

function isSameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function open({ folder, files }: PreviewOptions, body: Buffer, asked: URLSearchParams, locale: Locale): Reply {
  const path = asked.get('path');
  if (path === null) return opened(files, body, asked.get('name') ?? '', locale);
  const real = folder.resolve(path);
  if (real === null) return plain(404, texts.notInFolder[locale]);
  const read = readTrackerFile(real);
  return read.ok ? opened(files, read.bytes, basename(real), locale) : refused(read.problem, path, locale);
}

function opened(files: OpenedFiles, bytes: Uint8Array, name: string, locale: Locale): Reply {
  const file = files.open(bytes, name);
  return file.ok ? json(file.value) : refused(file.problem, name, locale);
}

const refused = (problem: FileProblem, name: string, locale: Locale): Reply =>
  plain(422, fileProblemSentence(problem, name)[locale]);

function save({ files }: PreviewOptions, body: Buffer, locale: Locale): Reply {
  const { id, changes } = JSON.parse(body.toString()) as { id: string | null; changes: readonly Change[] };
  const saved = files.save(id, changes);
  if (!saved.ok) return plain(422, texts[saved.problem === 'gone' ? 'gone' : 'cannotKeep'][locale]);
  return { status: 200, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body: saved.bytes };
}
