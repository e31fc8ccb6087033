/** What stands at an end beside the cookie: the browser forgets the pages it has kept. Unsent photos are no cache. */
export const forgetPages = { 'clear-site-data': '"cache"' };
