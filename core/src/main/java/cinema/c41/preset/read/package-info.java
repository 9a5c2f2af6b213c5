/// Reads presets, licences, node packs and recipes out of trees, and says all that is wrong with
/// one at once. Start reading at [PresetReader].
@NullMarked
package cinema.c41.preset.read;

import org.jspecify.annotations.NullMarked;
