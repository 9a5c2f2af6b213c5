/// The rules of the whole tree, as tests: who may use whom, how large things may be, how they are
/// formatted, and that every problem has its page.
@NullMarked
package cinema.c41.it.rules;

import org.jspecify.annotations.NullMarked;
