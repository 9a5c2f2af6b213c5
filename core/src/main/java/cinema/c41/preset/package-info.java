/// What can be made on a server of models, as data: presets with their settings, models, licences,
/// sizes and graphs. No code here or elsewhere names a model; adding one is adding files. Start
/// reading at [Preset], then [Preparation].
@NullMarked
package cinema.c41.preset;

import org.jspecify.annotations.NullMarked;
