import { defineRoom } from '../ground/command/define-room.ts';
import { activateTemplate } from './activate-template.ts';
import { addTemplateVariant } from './add-template-variant.ts';
import { addWording } from './add-wording.ts';
import { changeTemplateConditions } from './change-template-conditions.ts';
import { downloadTemplate } from './download-template.ts';
import { getTemplateKind } from './get-template-kind.ts';
import { getTemplatePictures } from './get-template-pictures.ts';
import { getWording } from './get-wording.ts';
import { listTemplateKinds } from './list-template-kinds.ts';
import { previewTemplate } from './preview-template.ts';
import { printTemplateTrial } from './print-template-trial.ts';
import { retireTemplateVariant } from './retire-template-variant.ts';
import { uploadSeal } from './upload-seal.ts';
import { uploadSiteMap } from './upload-site-map.ts';
import { uploadTemplate } from './upload-template.ts';

const served = [
  listTemplateKinds,
  getTemplateKind,
  getWording,
  downloadTemplate,
  previewTemplate,
  printTemplateTrial,
  activateTemplate,
  retireTemplateVariant,
  addTemplateVariant,
  changeTemplateConditions,
  addWording,
  getTemplatePictures,
];

export const templates = defineRoom('templates', served, {
  mount: (router, _context, handle) => {
    router.put('/versions/:id', handle(uploadTemplate));
    router.put('/seals/:id', handle(uploadSeal));
    router.put('/site-maps/:id', handle(uploadSiteMap));
  },
});
