/// Documents: text files, contact sheets, bundles. What is written in them is decided elsewhere;
/// here it gets its form, and the same job gives the same bytes. Start reading at [PaperEngine].
@NullMarked
package cinema.c41.engines.paper;

import org.jspecify.annotations.NullMarked;
