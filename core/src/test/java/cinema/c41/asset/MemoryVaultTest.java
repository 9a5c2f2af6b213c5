package cinema.c41.asset;

import cinema.c41.testkit.MemoryVault;
import cinema.c41.testkit.VaultContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class MemoryVaultTest implements VaultContract {
  private MemoryVault vault = new MemoryVault(Path.of(""));

  @BeforeEach
  void open(@TempDir Path folder) {
    vault = new MemoryVault(folder);
  }

  @Override
  public Vault vault() {
    return vault;
  }
}
