/** `POST /templates/seals`: a new 公印, not in use yet. */
import { maximumSealBytes, UploadedVersion } from '@bicycles/schema/templates/contracts';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { redirectWithMessage } from '#app/ground/session/flash.server.ts';
import { sealForm } from './picture-forms.ts';
import { submitUpload } from './submit-upload.server.ts';

export const action = ({ request }: ActionFunctionArgs) =>
  submitUpload(request, {
    schema: sealForm,
    maximumBytes: maximumSealBytes,
    path: (key) => `/templates/seals/${key}`,
    output: UploadedVersion,
    done: ({ version }) =>
      redirectWithMessage(
        '/templates/pictures',
        `公印の第${version}版を登録しました。「第${version}版を使う」で印刷に使われます`,
      ),
  });

export const loader = () => redirect('/templates/pictures');
