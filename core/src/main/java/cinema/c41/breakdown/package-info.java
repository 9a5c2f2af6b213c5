/// From the screenplay to the shot list: which shots a scene is covered with, who stands where, who
/// looks at whom. Pure and deterministic: a scene's shots depend on its own words and number only.
/// What the words of an action mean is found out in `breakdown.action`. Start reading at
/// [Breakdown], then [MomentReader] (what a scene consists of) and [Coverage] (what is made of it).
@NullMarked
package cinema.c41.breakdown;

import org.jspecify.annotations.NullMarked;
