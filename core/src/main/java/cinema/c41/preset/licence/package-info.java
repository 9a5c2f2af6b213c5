/// What the licences of models allow, and whether a release may use them. Start reading at
/// [Licence] and [Release].
@NullMarked
package cinema.c41.preset.licence;

import org.jspecify.annotations.NullMarked;
