import { ActivateTemplate, RetireTemplateVariant } from '@bicycles/schema/templates/contracts';
import { onDone } from '#app/ground/relay/relayed-command.server.ts';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';

/** The document's screen, or the seal's. */
const screenOf = (kind: string) => (kind === 'seal' ? '/templates/pictures' : `/templates/${kind}`);

export const commands = [
  onDone(ActivateTemplate, ({ kind, name, version }) =>
    redirectWithMessage(screenOf(kind), `${name} 第${version}版を使い始めました`),
  ),
  onDone(RetireTemplateVariant, ({ kind, name }) =>
    redirectWithMessage(screenOf(kind), `「${name}」の使用をやめました`),
  ),
];
