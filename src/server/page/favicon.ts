/** The page's icon: a lead climbing over three steps. Browsers also ask for /favicon.ico, and a 404 there looks like a fault. */
export const FAVICON = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  '<rect width="32" height="32" rx="7" fill="#0b6b63"/>',
  '<path d="M7 24v-5h6v-5h6V9h6" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/>',
  "</svg>",
].join("");
