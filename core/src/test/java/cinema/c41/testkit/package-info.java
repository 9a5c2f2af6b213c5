/// What tests share: golden files, and sample films.
@NullMarked
package cinema.c41.testkit;

import org.jspecify.annotations.NullMarked;
