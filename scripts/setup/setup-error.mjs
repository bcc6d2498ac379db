// @ts-check

/** Something that the person at the keyboard has to settle. The message says what is wrong and what to do. */
export class SetupError extends Error {}
