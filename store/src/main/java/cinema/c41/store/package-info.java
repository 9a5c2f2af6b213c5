/// What is on disk: the ledger, an SQL database with the journal, projects and takes, and the
/// files: the vault of assets, the desks that attempts work on. Implements the ports of
/// `asset`, `film`, `run` and `production`; decides nothing. Start reading at [Store].
@NullMarked
package cinema.c41.store;

import org.jspecify.annotations.NullMarked;
