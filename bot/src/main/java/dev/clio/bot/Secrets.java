package dev.clio.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What must not stand in the settings file: in the environment, or in a file of its own. */
record Secrets(Map<String, String> environment) {
  /** The secret of that name, if it is there. */
  Optional<String> of(String variable) {
    return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(Secrets::isAny);
  }

  /** The same, or what the file holds. */
  Optional<String> token(String variable, Optional<Path> file) throws IOException {
    Optional<String> secret = of(variable);
    return secret.isPresent() || file.isEmpty()
        ? secret
        : Optional.of(Files.readString(file.get()).strip()).filter(Secrets::isAny);
  }

  private static boolean isAny(String secret) {
    return !secret.isEmpty();
  }

  @Override
  public String toString() {
    return "Secrets[hidden]";
  }
}
