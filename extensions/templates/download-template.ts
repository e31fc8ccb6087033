import { DownloadTemplate } from '@bicycles/schema/templates/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { getTemplateFolder } from '../ground/documents/template-folder.ts';
import { mediaTypes } from './template-format.ts';
import { loadTemplate } from './template-in-use.ts';

/** 様式のダウンロード N2: the file as it was uploaded, for LibreOffice or Word. */
export const downloadTemplate = defineDocument(DownloadTemplate, async ({ kind, versionId }, { db, files, audit }) => {
  await getTemplateFolder(kind);
  const { content, format } = await loadTemplate(db, files, kind, versionId ?? null);
  audit({ kind: 'document_templates', ...(versionId !== undefined && { id: versionId }), details: { template: kind } });
  return { name: `${kind}.${format}`, content, mediaType: mediaTypes[format] };
});
