/** React's own typings know the function only under the name that picks another build in Node. */
declare module 'react-dom/server.browser' {
  export { renderToReadableStream } from 'react-dom/server';
}
