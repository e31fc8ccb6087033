/** Why a template's file is refused, and what to do: one sentence for each kind of danger. */

export const objectMessage =
  'グラフや表計算などの部品（OLEオブジェクト）が埋め込まれています。部品を消し、表かPNGの画像にして保存し直してください';
export const actionMessage = '動作（マクロの呼出し、DDE、フォーム）が付いています。消して保存し直してください';
export const databaseMessage =
  'データベースや差し込み印刷の元データにつながっています。つながりを消し、差し込みは「{d.項目名}」で書いてください';
export const programMessage = (path: string) =>
  `マクロ（プログラム）が入っています（${path}）。マクロを消して保存し直してください`;
export const outsideMessage = (address: string) =>
  `外のファイルやインターネットを参照しています（${address}）。参照を消すか、画像を文書の中に貼り付けて保存し直してください`;
export const missingMessage = (address: string) =>
  `文書の中にない画像やファイルを参照しています（${address}）。画像を文書の中に貼り付け直して保存してください`;
export const templateMessage = (address: string) =>
  `ひな形のファイルを参照しています（${address}）。新しい文書に中身を貼り付け、別の名前で保存し直してください`;
export const fieldMessage = (field: string) =>
  `使えないフィールド（${field}）が入っています。フィールドを消し、文字か差し込み「{d.項目名}」にして保存し直してください`;
export const pictureMessage = (path: string) =>
  `使えない種類の画像（EMF・WMFなど）かファイルが入っています（${path}）。画像をPNGかJPEGにして貼り付け直してください`;
export const strangerMessage = (path: string) =>
  `文書に要らないファイルが入っています（${path}）。新しい文書に中身を貼り付け、別の名前で保存し直してください`;
export const passwordMessage = 'パスワードが付いています。パスワードを外して保存し直してください';
export const brokenMessage =
  'ファイルの中身が壊れています。LibreOfficeかWordで開き直して保存し、もう一度選んでください';
