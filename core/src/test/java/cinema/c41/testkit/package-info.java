/// What tests share, in every module: the contracts that an engine, a journal and a vault keep
/// ([EngineContract], [JournalContract], [VaultContract]), fakes that keep them, a clock that is
/// moved by hand, and golden files. Nothing here is a test of its own. Start reading at
/// [FakeEngine].
@NullMarked
package cinema.c41.testkit;

import org.jspecify.annotations.NullMarked;
