/// LoRAs as people keep them: one name for a character or a look, with files for every family of
/// models that it was trained for. Start reading at [LoraShelf].
@NullMarked
package cinema.c41.preset.lora;

import org.jspecify.annotations.NullMarked;
