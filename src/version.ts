/** The program's version; a test ties it to package.json. */
export const VERSION = '1.0.0';
