/** Why the login screen appears. */
/** The sentence for the `ended` of the address; none for somebody who just opened the system. */
export function endingMessage(ended: string | null, returnTo: string): string | undefined {
  switch (ended) {
    case 'idle':
      return '操作のない時間が続いたため、ログアウトしました。もう一度ログインすると、元の画面に戻ります。';
    case 'expired':
      return '長い時間が過ぎたため、ログアウトしました。もう一度ログインすると、元の画面に戻ります。';
    case 'gone':
      return '別の場所でログアウトされたか、利用が止められました。もう一度ログインしてください。';
    case 'logout':
      return 'ログアウトしました。';
    default:
      return returnTo === '/' ? undefined : 'この画面を開くには、ログインしてください。';
  }
}
