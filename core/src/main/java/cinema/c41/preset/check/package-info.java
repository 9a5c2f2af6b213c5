/// Whether what a preset needs is on a server: a pure comparison of presets with what servers have.
/// Start reading at [StockCheck], then [Readiness].
@NullMarked
package cinema.c41.preset.check;

import org.jspecify.annotations.NullMarked;
