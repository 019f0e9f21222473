import type {MultipartFile} from '@fastify/multipart';
import type {FastifyRequest} from 'fastify';
import type {Resource} from '../commands/deploy.ts';
import {badRequest, Rejection, unsupportedMediaType} from '../rejection.ts';

/** The files and the tenant of a deployment. */
export interface Upload {
  readonly resources: readonly Resource[];
  readonly tenantId: string | undefined;
}

/**
 * Reads a deployment's multipart body.
 *
 * @param bytesMax more than this in all is 413
 * @throws Rejection 400 when it is truncated or malformed, 413 when it is too large, 415 when it is not multipart
 */
export async function readUpload(request: FastifyRequest, bytesMax: number): Promise<Upload> {
  const resources: Resource[] = [];
  let tenantId: string | undefined;
  let bytes = 0;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.fieldname === 'tenantId') tenantId = String(part.value);
        continue;
      }
      const content = await readFile(part, bytesMax - bytes);
      bytes += content.length;
      resources.push({name: part.filename || part.fieldname, content: content.toString('utf8')});
    }
  } catch (error) {
    throw asRejection(error, request.headers['content-type']);
  }
  return {resources, tenantId};
}

async function readFile(part: MultipartFile, bytesLeft: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bytesLeft) throw tooLarge();
    chunks.push(chunk);
  }
  if (part.file.truncated) throw tooLarge();
  return Buffer.concat(chunks);
}

/** 413 as the product answers it. */
function tooLarge(): Rejection {
  return new Rejection(413, 'Payload Too Large', 'Maximum upload size exceeded');
}

function asRejection(error: unknown, contentType: string | undefined): Rejection {
  if (error instanceof Rejection) return error;
  const code = (error as {code?: string}).code ?? '';
  if (/LIMIT|TOO_LARGE/.test(code)) return tooLarge();
  if (code === 'FST_INVALID_MULTIPART_CONTENT_TYPE') return unsupportedMediaType(contentType);
  return badRequest('Failed to parse multipart servlet request');
}
