/** Between two things that are told in one line: no line begins with it. */
export const DOT = '\u00a0· ';
