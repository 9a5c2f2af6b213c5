/// Media kept for good, named by the hash of their bytes. Start reading at [Vault].
@NullMarked
package cinema.c41.asset;

import org.jspecify.annotations.NullMarked;
