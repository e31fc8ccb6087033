/** Document templates as the office changes them (rows N2, N3): kinds, variants, versions, trials, seal and maps. */
import { z } from 'zod';
import { command, document, query } from '../ground/contract.ts';
import { Id, Instant, optionalText, requiredText } from '../ground/values.ts';
import { TemplateConditions } from './conditions.ts';

/** A document: its folder's name in `templates/`. */
export const TemplateKind = z
  .string({ error: '文書を選んでください' })
  .regex(/^[a-z][a-z0-9-]{1,40}$/, { error: '文書を選んでください' });

/** The variant that everything goes out by unless a condition says otherwise. */
export const standardVariant = '標準';
export const VariantName = requiredText(40, '様式の名称');

const InUse = z.object({
  versionId: Id,
  name: z.string(),
  version: z.number(),
  conditions: TemplateConditions,
  since: Instant.nullable(),
  byName: z.string().nullable(),
});
export type TemplateInUse = z.infer<typeof InUse>;

const Kind = z.object({ kind: z.string(), title: z.string(), description: z.string(), paper: z.string() });
const KindInUse = Kind.extend({ inUse: z.array(InUse) });
export type TemplateKindInUse = z.infer<typeof KindInUse>;

/** All documents and the variants of each that are in use; none in use: the built-in template. Also the rules' table. */
export const ListTemplateKinds = query({
  path: '/templates/list-template-kinds',
  capability: 'template.read',
  input: z.object({}),
  output: z.object({ kinds: z.array(KindInUse) }),
});

const Version = z.object({
  id: Id,
  version: z.number(),
  uploadedAt: Instant.nullable(),
  uploadedByName: z.string().nullable(),
  note: z.string().nullable(),
  isActive: z.boolean(),
  /** `null` keeps the built-in file: only its wording differs. */
  format: z.enum(['odt', 'docx']).nullable(),
  /** Labels of the texts that differ from the built-in ones. */
  changedWording: z.array(z.string()),
  since: Instant.nullable(),
  byName: z.string().nullable(),
});
export type TemplateVersion = z.infer<typeof Version>;

const Variant = z.object({
  name: z.string(),
  isInUse: z.boolean(),
  conditions: TemplateConditions,
  /** Newest first. */
  versions: z.array(Version),
});
export type TemplateVariant = z.infer<typeof Variant>;

const Meaning = z.object({ tag: z.string(), meaning: z.string() });
const WordingBlock = z.object({ key: z.string(), label: z.string(), builtIn: z.string() });
export type WordingBlock = z.infer<typeof WordingBlock>;

/** One document with its variants, versions and what its tags mean. */
export const GetTemplateKind = query({
  path: '/templates/get-template-kind',
  capability: 'template.read',
  input: z.object({ kind: TemplateKind }),
  output: Kind.extend({
    variants: z.array(Variant),
    tags: z.array(Meaning),
    pictures: z.array(Meaning),
    wordingBlocks: z.array(WordingBlock),
  }),
});
export type TemplateKindDetails = z.infer<typeof GetTemplateKind.output>;

/** A version of a document's template; without `versionId` the built-in one. */
const ofVersion = { kind: TemplateKind, versionId: Id.optional() };

/** The texts of one version, for the form that changes them. */
export const GetWording = query({
  path: '/templates/get-wording',
  capability: 'template.read',
  input: z.object(ofVersion),
  output: z.object({ wording: z.record(z.string(), z.string()) }),
});

/** The template's file as it was uploaded. */
export const DownloadTemplate = document({
  path: '/templates/download-template',
  capability: 'template.read',
  input: z.object(ofVersion),
});

export const trialExamples = ['sample', 'long', 'hostile', 'empty'] as const;
export type TrialExample = (typeof trialExamples)[number];
export const trialExampleLabels: Record<TrialExample, string> = {
  sample: 'ふつうの見本',
  long: '長い氏名・住所',
  hostile: '特殊な文字',
  empty: '空欄が多いとき',
};
export const WordingTexts = z.record(
  z.string().regex(/^\w{1,40}$/),
  z.string().max(2000, { error: '文言は2,000文字以内で入力してください' }),
);
const trial = { ...ofVersion, example: z.enum(trialExamples).default('sample'), wording: WordingTexts.optional() };

/** 試し刷り on made-up data: the first pages as pictures, PNG in base64. `wording` tries texts before they are saved. */
export const PreviewTemplate = query({
  path: '/templates/preview-template',
  capability: 'template.read',
  input: z.object(trial),
  output: z.object({ pages: z.array(z.string()), pageCount: z.number() }),
});

/** The same trial as a PDF. */
export const PrintTemplateTrial = document({
  path: '/templates/print-template-trial',
  capability: 'template.read',
  input: z.object(trial),
});

const versionMade = z.object({ versionId: Id, kind: z.string(), name: z.string(), version: z.number() });

/** この版を使う, also to put an older one back. Takes the place of the variant's version in use. */
export const ActivateTemplate = command({
  path: '/templates/activate-template',
  capability: 'template.edit',
  input: z.object({ versionId: Id }),
  output: versionMade,
});

/** Ends a variant: what it was for falls back to the others, in the end to the built-in template. Its versions stay. */
export const RetireTemplateVariant = command({
  path: '/templates/retire-template-variant',
  capability: 'template.edit',
  input: z.object({ kind: TemplateKind, name: VariantName }),
  output: z.object({ kind: z.string(), name: z.string() }),
});

/** A new variant, not in use yet: the built-in template under a name and with its conditions. */
export const AddTemplateVariant = command({
  path: '/templates/add-template-variant',
  capability: 'template.edit',
  input: z.object({ kind: TemplateKind, name: VariantName, ...TemplateConditions.shape }),
  output: versionMade,
});

export const ChangeTemplateConditions = command({
  path: '/templates/change-template-conditions',
  capability: 'template.edit',
  input: z.object({ kind: TemplateKind, name: VariantName, ...TemplateConditions.shape }),
  output: z.object({ kind: z.string(), name: z.string() }),
});

/** New texts with the file of an earlier version: a version of its own, in use at once if `isForUse`. */
export const AddWording = command({
  path: '/templates/add-wording',
  capability: 'template.edit',
  input: z.object({
    ...ofVersion,
    name: VariantName,
    wording: WordingTexts,
    note: optionalText(255),
    isForUse: z.boolean().default(false),
  }),
  output: versionMade,
});

/** Kept sizes of uploads, in bytes; a body beyond them is refused as it arrives. */
export const maximumTemplateBytes = 5_000_000;
export const maximumSealBytes = 1_000_000;
export const maximumMapBytes = 5_000_000;

/** `PUT /templates/versions/:id` takes the file itself; this goes with it as the header `upload-facts`. */
export const UploadFacts = z.object({ kind: TemplateKind, name: VariantName, note: optionalText(255) });
export type UploadFacts = z.infer<typeof UploadFacts>;
export const UploadedVersion = versionMade;

/** 公印 and 案内図: what stands on the paper today, as small pictures (PNG in base64). */
export const GetTemplatePictures = query({
  path: '/templates/get-template-pictures',
  capability: 'template.read',
  input: z.object({}),
  output: z.object({
    seals: z.array(
      Version.pick({
        id: true,
        version: true,
        uploadedAt: true,
        uploadedByName: true,
        note: true,
        isActive: true,
        since: true,
        byName: true,
      }).extend({ picture: z.string() }),
    ),
    /** The example seal of the product, printed until one is in use. */
    builtInSeal: z.string(),
    maps: z.array(z.object({ storageSiteId: Id, name: z.string(), picture: z.string().nullable() })),
  }),
});
export type TemplatePictures = z.infer<typeof GetTemplatePictures.output>;
